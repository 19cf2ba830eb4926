import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Où en êtes-vous ?': 'كيف تسير أموركم؟',
    'Où en êtes-vous dans votre recherche ? Ouvrez cette page et appuyez sur un bouton, c’est tout :':
      'كيف يسير بحثكم؟ افتحوا هذه الصفحة واضغطوا على زر، هذا كل شيء:',
    'Pas besoin de vous connecter. Ce lien sert une seule fois, jusqu’au {{date}}.':
      'لا حاجة إلى تسجيل الدخول. يعمل هذا الرابط مرة واحدة، حتى {{date}}.',
    'Sur la même page, vous pouvez demander qu’on vous appelle, ou ne plus recevoir cette question. Aucun employeur ne lit votre réponse.':
      'في الصفحة نفسها يمكنكم طلب الاتصال بكم، أو إيقاف هذا السؤال. لا يقرأ أي صاحب عمل جوابكم.',
    'Appuyez sur un bouton, c’est tout. Aucun employeur ne lit votre réponse.':
      'اضغطوا على زر، هذا كل شيء. لا يقرأ أي صاحب عمل جوابكم.',
    'Je cherche toujours, rien n’a changé': 'ما زلت أبحث، لم يتغير شيء',
    'J’ai besoin qu’on m’appelle': 'أحتاج إلى أن يتصل بي أحد',
    'J’ai trouvé un travail': 'وجدت عملًا',
    'Pas en ce moment': 'ليس في الوقت الحالي',
    'Me redemander dans': 'اسألوني مجددًا بعد',
    'Ne plus me poser cette question': 'لا تسألوني هذا السؤال بعد الآن',
    'Votre profil est à jour. Vous n’avez rien d’autre à faire.': 'ملفكم محدّث. لا شيء آخر عليكم فعله.',
    'Votre conseiller·ère vous appelle dès que possible.': 'سيتصل بكم مستشاركم في أقرب وقت ممكن.',
    'Bravo ! Si votre profil est encore visible, vous pouvez le retirer dans votre espace.':
      'تهانينا! إذا كان ملفكم لا يزال ظاهرًا، يمكنكم سحبه من فضائكم.',
    'Nous ne vous demandons plus rien jusque-là.': 'لن نسألكم عن شيء حتى ذلك الحين.',
    'Nous ne vous poserons plus cette question.': 'لن نسألكم هذا السؤال بعد الآن.',
    'Choisissez une des réponses.': 'اختاروا أحد الأجوبة.',
    'Choisissez dans combien de temps.': 'اختاروا المدة.',
    'Il faut une adresse e-mail. Sans elle, choisissez le téléphone.':
      'يلزم عنوان بريد إلكتروني. بدونه اختاروا الهاتف.',
    'Prendre de mes nouvelles': 'السؤال عن أحوالي',
    'Toutes les deux semaines, une question : « Où en êtes-vous ? » Vous répondez par un bouton, sans vous connecter.':
      'كل أسبوعين سؤال واحد: «كيف تسير أموركم؟» تجيبون بزر، دون تسجيل الدخول.',
    'Vos réponses servent à vous appeler quand il le faut. Vos conseiller·ères les lisent, aucun employeur. Vous pouvez changer d’avis à tout moment.':
      'تساعدنا أجوبتكم على الاتصال بكم عند الحاجة. يقرؤها مستشاروكم، ولا يقرؤها أي صاحب عمل. يمكنكم تغيير رأيكم في أي وقت.',
    'Comment voulez-vous que nous prenions de vos nouvelles ?': 'كيف تريدون أن نسأل عن أحوالكم؟',
    'Par message, toutes les deux semaines': 'برسالة كل أسبوعين',
    'Pas du tout': 'لا أريد ذلك',
    'Enregistrer mon choix': 'حفظ اختياري',
    'Choix du {{day}}, valable jusqu’au {{until}}.': 'اختيار {{day}}، صالح حتى {{until}}.',
    'Vous avez demandé le {{date}} que nous vous appelions.': 'طلبتم منا يوم {{date}} أن نتصل بكم.',
    'Deux questions de suite sont restées sans réponse, la dernière du {{date}}.':
      'بقي سؤالان متتاليان دون جواب، آخرهما يوم {{date}}.',
    'Une structure devait répondre à une demande d’aide pour vous pour le {{date}}.':
      'كان على إحدى الجهات الرد على طلب مساعدة لكم قبل {{date}}.',
    'Nous n’avons pas pris de vos nouvelles depuis le {{date}}.': 'لم نسأل عن أحوالكم منذ {{date}}.',
    'Demande à être appelé·e': 'طلب الاتصال',
    'Deux questions sans réponse': 'سؤالان دون جواب',
    'Orientation sans réponse': 'طلب مساعدة دون رد',
    'Nouvelles à prendre par téléphone': 'السؤال عبر الهاتف',
    'Cherche toujours': 'ما زال يبحث',
    'A trouvé un travail': 'وجد عملًا',
    'Réponse à « Où en êtes-vous ? »': 'الجواب على «كيف تسير أموركم؟»',
    'Choix de la façon de prendre de vos nouvelles': 'اختيار طريقة السؤال عن أحوالكم',
    '« Où en êtes-vous ? » du {{day}}': '«كيف تسير أموركم؟» يوم {{day}}',
    'sans réponse': 'دون جواب',
    'Prendre de vos nouvelles': 'السؤال عن أحوالكم',
  },
  counted: {
    '{{n}} semaines': {
      zero: '{{n}} أسبوع',
      one: 'أسبوع واحد',
      two: 'أسبوعين',
      few: '{{n}} أسابيع',
      many: '{{n}} أسبوعًا',
      other: '{{n}} أسبوع',
    },
  },
}
