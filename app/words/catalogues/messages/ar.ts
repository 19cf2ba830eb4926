import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Cité de l’emploi : une réponse est attendue de vous. Ouvrez :': 'ننتظر جوابك:',
    'Cité de l’emploi : donnez de vos nouvelles. Répondez ici :': 'كيف تسير أمورك؟ أجب هنا:',
    'Cité de l’emploi : rappel, un rendez-vous est prévu demain. Voir :': 'لديك موعد غدًا:',
    'Ne plus recevoir ces messages par e-mail, sans vous connecter :':
      'للتوقف عن تلقي هذه الرسائل بالبريد الإلكتروني، دون تسجيل الدخول:',
    'Un rendez-vous est prévu demain': 'موعد مقرر غدًا',
    'Une étape de votre parcours est prévue {{day}}.': 'خطوة من مسارك مقررة يوم {{day}}.',
    'Le détail est dans votre espace. Si vous ne pouvez pas venir, prévenez votre conseiller·ère :':
      'التفاصيل في فضائك. إذا لم تستطع الحضور فأخبر مستشارك:',
    'Un message de la Cité de l’emploi': 'رسالة من «Cité de l’emploi»',
    'Ouvrir le message': 'افتح الرسالة',
    'Pour savoir de quoi il s’agit, appelez votre conseiller·ère.': 'لمعرفة الموضوع، اتصل بمستشارك.',
    'Un lien reçu par SMS sert pendant 30 jours. Entrez dans votre espace, ou appelez votre conseiller·ère.':
      'الرابط المستلم برسالة قصيرة صالح 30 يومًا. ادخل إلى فضائك أو اتصل بمستشارك.',
    'Ne plus recevoir de SMS': 'لا أريد رسائل قصيرة بعد الآن',
    'Ne plus recevoir de SMS ?': 'ألا تريد رسائل قصيرة بعد الآن؟',
    'Ne plus recevoir d’e-mails ?': 'ألا تريد رسائل إلكترونية بعد الآن؟',
    'La Cité ne vous écrira plus par SMS. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'لن تكتب لك «La Cité» برسائل قصيرة بعد الآن. يمكنك تغيير رأيك في فضائك أو بإخبار مستشارك.',
    'La Cité ne vous écrira plus par e-mail, sauf pour le lien de connexion que vous demandez et avant d’effacer vos données. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.':
      'لن تكتب لك «La Cité» بالبريد الإلكتروني بعد الآن، إلا لرابط الدخول الذي تطلبه وقبل محو بياناتك. يمكنك تغيير رأيك في فضائك أو بإخبار مستشارك.',
    'Arrêter les SMS': 'أوقف الرسائل القصيرة',
    'Arrêter les e-mails': 'أوقف الرسائل الإلكترونية',
    'Plus aucun SMS ne vous sera envoyé.': 'لن تُرسل إليك أي رسالة قصيرة بعد الآن.',
    'Plus aucun e-mail ne vous sera envoyé, sauf le lien de connexion que vous demandez et l’avis avant effacement.':
      'لن تُرسل إليك أي رسالة إلكترونية بعد الآن، سوى رابط الدخول الذي تطلبه والإشعار قبل المحو.',
    'Choisir autrement': 'اختر غير ذلك',
    'Comment nous vous écrivons': 'كيف نكتب إليك',
    'Par e-mail, par SMS, les deux ou aucun : c’est vous qui choisissez, et vous pouvez changer à tout moment.':
      'بالبريد الإلكتروني أو برسائل قصيرة أو كليهما أو لا شيء: الاختيار لك، ويمكنك تغييره في أي وقت.',
    'Comment voulez-vous que nous vous écrivions ?': 'كيف تريد أن نكتب إليك؟',
    'Le lien de connexion que vous demandez et l’avis avant effacement de vos données arrivent toujours par e-mail.':
      'رابط الدخول الذي تطلبه والإشعار قبل محو بياناتك يصلان دائمًا بالبريد الإلكتروني.',
    'De courts messages avec un lien. Ni votre nom, ni celui d’un employeur n’y sont écrits.':
      'رسائل قصيرة فيها رابط. لا يُكتب فيها اسمك ولا اسم صاحب عمل.',
    'Pour recevoir des SMS, donnez d’abord votre numéro de téléphone.':
      'لتلقي رسائل قصيرة، أعطِ رقم هاتفك أولًا.',
    'Donner mon numéro': 'أعطِ رقمي',
    'La Cité n’envoie pas encore de SMS. Votre choix est gardé pour le jour où elle le fera.':
      'لا ترسل «La Cité» رسائل قصيرة بعد. يُحفظ اختيارك إلى يوم تفعل.',
    'Garder ce choix': 'احفظ هذا الاختيار',
    'Votre choix est gardé': 'حُفظ اختيارك',
    'Choisir comment on m’écrit': 'اختر كيف يُكتب إليّ',
    'Pour vous écrire comme vous le voulez, et pas autrement.': 'لنكتب إليك كما تريد، لا غير ذلك.',
    'Changer mon choix': 'غيّر اختياري',
    'oui, depuis le {{day}}': 'نعم، منذ {{day}}',
    'non, depuis le {{day}}': 'لا، منذ {{day}}',
    'oui, sans choix de votre part': 'نعم، دون اختيار منك',
    'non, sans choix de votre part': 'لا، دون اختيار منك',
    'noté par votre conseiller·ère': 'دوّنه مستشارك',
    'par le lien d’un message': 'عبر رابط في رسالة',
    'en répondant STOP à un SMS': 'بالرد STOP على رسالة قصيرة',
    'SMS refusé par l’opérateur': 'رفض المشغّل الرسالة القصيرة',
    'Messages par e-mail ou par SMS : oui': 'رسائل بالبريد أو رسائل قصيرة: نعم',
    'Messages par e-mail ou par SMS : non': 'رسائل بالبريد أو رسائل قصيرة: لا',
    'Un court message avec un lien (SMS)': 'رسالة قصيرة فيها رابط',
    'pour vous envoyer un SMS': 'لإرسال رسالة قصيرة إليك',
  },
  counted: {},
}
