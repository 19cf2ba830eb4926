import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Les offres d’emploi': 'عروض العمل',
    'Aucune offre pour l’instant': 'لا عروض حاليًا',
    'Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.':
      'عُد قريبًا، أو أنشئ ملفك: قد يطلب صاحب عمل لقاءك.',
    'Offres, la plus récente d’abord': 'العروض، الأحدث أولًا',
    Offre: 'العرض',
    Employeur: 'صاحب العمل',
    Lieu: 'المكان',
    Contrat: 'العقد',
    'Date limite': 'آخر موعد',
    'à préciser': 'غير محدّد بعد',
    sans: 'بلا',
    'Chez {{employer}}.': 'لدى {{employer}}.',
    'Le poste': 'الوظيفة',
    'Cette offre vous intéresse ?': 'هل يهمّك هذا العرض؟',
    'Créez votre profil. Un conseiller ou une conseillère de la Cité parle avec vous, et vous présente à l’employeur si vous le voulez. Votre nom n’est donné qu’après votre oui.':
      'أنشئ ملفك. يتحدث معك مستشار من «La Cité»، ويعرّف صاحب العمل بك إن أردت. لا يُعطى اسمك إلا بعد أن تقول نعم.',
    'Le poste en quelques mots': 'الوظيفة في كلمات',
    'Lieu de travail': 'مكان العمل',
    'Salaire brut': 'الأجر الإجمالي',
    '{{amount}} € de l’heure': '{{amount}} € في الساعة',
    '{{least}} à {{most}} € de l’heure': 'من {{least}} إلى {{most}} € في الساعة',
    'Heures par semaine': 'ساعات في الأسبوع',
    Horaires: 'أوقات الدوام',
    Début: 'البداية',
    'Date limite de l’offre': 'آخر موعد للعرض',
    'Nombre de postes': 'عدد الوظائف',
    'Expérience demandée': 'الخبرة المطلوبة',
    '{{part}} : {{days}}': '{{part}}: {{days}}',
    '{{what}} (indispensable)': '{{what}} (ضروري)',
  },
  counted: {
    '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.':
      {
        zero: 'لا عروض حاليًا من أصحاب عمل تعرفهم «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
        one: 'عرض واحد من صاحب عمل تعرفه «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
        two: 'عرضان من أصحاب عمل تعرفهم «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
        few: '{{n}} عروض من أصحاب عمل تعرفهم «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
        many: '{{n}} عرضًا من أصحاب عمل تعرفهم «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
        other:
          '{{n}} عرض من أصحاب عمل تعرفهم «La Cité». للتقديم، أنشئ ملفك: تعرّف «La Cité» بك، ولا تعطي اسمك قبل موافقتك.',
      },
    '{{n}} mois': {
      zero: 'أقل من شهر',
      one: 'شهر واحد',
      two: 'شهران',
      few: '{{n}} أشهر',
      many: '{{n}} شهرًا',
      other: '{{n}} شهر',
    },
  },
}
