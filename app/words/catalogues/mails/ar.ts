import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Un employeur aimerait vous rencontrer : à vous de dire': 'صاحب عمل يودّ لقاءك: القرار لك',
    'Une offre correspond à votre profil : {{offer}}.': 'عرض يناسب ملفك: {{offer}}.',
    'Lisez-la et dites oui ou non. Tant que vous n’avez pas dit oui, l’employeur ne sait pas qui vous êtes :':
      'اقرأه وقل نعم أو لا. ما لم تقل نعم، لا يعرف صاحب العمل من أنت:',
    'L’employeur a votre contact': 'بيانات الاتصال بك لدى صاحب العمل',
    'Votre conseiller·ère a validé la mise en relation pour l’offre « {{offer}} ». L’employeur peut maintenant vous appeler.':
      'وافق مستشارك على التعريف لعرض «{{offer}}». يمكن لصاحب العمل الآن أن يتصل بك.',
    'Vous pouvez changer d’avis à tout moment :': 'يمكنك تغيير رأيك في أي وقت:',
    'Voulez-vous rester ?': 'هل تريد البقاء؟',
    'Pour rester, connectez-vous, c’est tout :': 'للبقاء، يكفي أن تسجّل الدخول:',
    'Pour partir, ne faites rien.': 'للمغادرة، لا تفعل شيئًا.',
    'sans titre': 'بلا عنوان',
    'Langue de vos messages': 'لغة رسائلك',
  },
  counted: {
    'Nous n’avons plus de vos nouvelles. Dans {{n}} jours, tout ce que la Cité garde de vous sera effacé : votre profil, votre compte, vos accords.':
      {
        zero: 'لم تصلنا أخبارك. بعد أقل من يوم، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
        one: 'لم تصلنا أخبارك. بعد يوم واحد، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
        two: 'لم تصلنا أخبارك. بعد يومين، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
        few: 'لم تصلنا أخبارك. بعد {{n}} أيام، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
        many: 'لم تصلنا أخبارك. بعد {{n}} يومًا، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
        other: 'لم تصلنا أخبارك. بعد {{n}} يوم، سيُمحى كل ما تحتفظ به «La Cité» عنك: ملفك وحسابك وموافقاتك.',
      },
  },
}
