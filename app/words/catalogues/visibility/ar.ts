import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Ma visibilité': 'ظهوري',
    'Voulez-vous être visible des employeurs ?': 'هل تريد أن يراك أصحاب العمل؟',
    'Vous êtes visible': 'أنت ظاهر',
    'Ils voient ce que vous savez faire, sans votre nom. Vous pouvez arrêter à tout moment.':
      'يرون ما تجيده دون اسمك. يمكنك التوقف في أي وقت.',
    'Jusqu’au {{date}}, sans votre nom.': 'حتى {{date}}، دون اسمك.',
    'Ce que cela veut dire': 'ماذا يعني ذلك',
    'Ce que voient les employeurs': 'ما يراه أصحاب العمل',
    'Votre famille de métiers et votre expérience, en gros.': 'مجال مهنتك وخبرتك، بصورة عامة.',
    'Vos compétences, permis, certificats et langues.': 'مهاراتك ورخصك وشهاداتك ولغاتك.',
    'Vos jours et moments de travail possibles.': 'الأيام والأوقات التي يمكنك العمل فيها.',
    'Un temps de trajet approximatif jusqu’à leur site.': 'مدة تنقل تقريبية إلى موقعهم.',
    'Ce qu’ils ne voient jamais avant votre accord': 'ما لا يرونه أبدًا قبل موافقتك',
    'Votre nom, votre téléphone, votre e-mail, votre adresse et votre âge.':
      'اسمك وهاتفك وبريدك الإلكتروني وعنوانك وعمرك.',
    'Votre quartier, et qui vous accompagne.': 'حيّك، ومن يرافقك.',
    'Qui voit votre dossier complet': 'من يرى ملفك الكامل',
    'Vous.': 'أنت.',
    'Les conseillers et conseillères de la Cité de l’emploi. Chaque lecture est enregistrée.':
      'مستشارو ومستشارات Cité de l’emploi. تُسجَّل كل قراءة.',
    'Quand un employeur reçoit vos coordonnées': 'متى يحصل صاحب العمل على بيانات الاتصال بك',
    'Seulement si vous dites oui à cette offre, et si un conseiller ou une conseillère valide.':
      'فقط إذا قلت نعم لهذا العرض، ووافق مستشار أو مستشارة.',
    'Pour une durée limitée.': 'لمدة محدودة.',
    'Comment arrêter': 'كيف تتوقف',
    'À tout moment, en un clic dans votre espace, ou en le disant à la Cité.':
      'في أي وقت، بنقرة واحدة في مساحتك، أو بإخبار «La Cité».',
    'Vous disparaissez aussitôt des listes et vos coordonnées sont refermées.':
      'تختفي فورًا من القوائم وتُغلَق بيانات الاتصال بك.',
    'Sans nouvel accord de votre part, tout s’arrête au bout de 6 mois.':
      'دون موافقة جديدة منك، يتوقف كل شيء بعد 6 أشهر.',
    'Un employeur peut-il lire votre nom avant que vous disiez oui à son offre ?':
      'هل يستطيع صاحب العمل قراءة اسمك قبل أن تقول نعم لعرضه؟',
    Non: 'لا',
    Oui: 'نعم',
    'Dans quels viviers voulez-vous être ?': 'في أي مجموعات تريد أن تكون؟',
    'Un vivier est une liste de profils sans nom, que des employeurs peuvent consulter.':
      'المجموعة هي قائمة ملفات بلا أسماء يمكن لأصحاب العمل الاطلاع عليها.',
    'Votre accord': 'موافقتك',
    'J’ai lu ce texte et je suis d’accord.': 'قرأت هذا النص وأوافق.',
    'Devenir visible': 'أريد أن أظهر',
    'Pas maintenant': 'ليس الآن',
    Arrêter: 'التوقف',
    'Vous disparaissez aussitôt de toutes les listes. Les mises en relation en cours s’arrêtent et vos coordonnées sont refermées.':
      'تختفي فورًا من كل القوائم. تتوقف عمليات التعريف الجارية وتُغلَق بيانات الاتصال بك.',
    'Ne plus être visible': 'لا أريد أن أظهر بعد الآن',
    'Continuer plus longtemps': 'الاستمرار مدة أطول',
    'L’accord donné le {{since}} vaut jusqu’au {{until}}. Un nouvel accord le fait durer {{months}} mois à partir d’aujourd’hui.':
      'الموافقة المعطاة في {{since}} صالحة حتى {{until}}. موافقة جديدة تجعلها تدوم {{months}} أشهر من اليوم.',
    'Prolonger mon accord': 'تمديد موافقتي',
    'Changer de viviers': 'تغيير المجموعات',
    Viviers: 'المجموعات',
    'Enregistrer ces viviers': 'حفظ هذه المجموعات',
    'Vous n’êtes plus visible': 'لم تعد ظاهرًا',
    'Aucun employeur ne trouve plus votre profil.': 'لا يجد أي صاحب عمل ملفك بعد الآن.',
    'Votre profil reste enregistré : il suffit d’un nouvel accord pour redevenir visible.':
      'يبقى ملفك محفوظًا: تكفي موافقة جديدة لتظهر من جديد.',
    'Aucune mise en relation n’était en cours.': 'لم تكن هناك عملية تعريف جارية.',
    'Sans nom et sans coordonnées. Votre accord est demandé avant chaque mise en relation.':
      'دون اسم ودون بيانات اتصال. تُطلب موافقتك قبل كل تعريف.',
    'L’accord est prolongé': 'مُدّدت الموافقة',
    'Les viviers sont enregistrés': 'حُفظت المجموعات',
    'Cochez la case pour enregistrer l’accord.': 'ضع علامة في المربع لتسجيل الموافقة.',
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.':
      'تغيّر هذا النص منذ أن فتحته. أعد تحميل الصفحة لقراءته من جديد.',
    'Relisez le texte : aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.':
      'أعد قراءة النص: لا يقرأ أي صاحب عمل اسمًا قبل أن يقول الشخص نعم لعرضه.',
    'Un accord est déjà en cours : il n’y a rien à refaire.': 'توجد موافقة سارية: لا شيء يلزم إعادته.',
    'L’accord a pris fin : pour être de nouveau visible, donnez-le à nouveau.':
      'انتهت الموافقة: لتظهر من جديد، أعطها مرة أخرى.',
    'Choisissez un vivier dans la liste.': 'اختر مجموعة من القائمة.',
    'Choisissez au moins un vivier.': 'اختر مجموعة واحدة على الأقل.',
    'Choisissez moins de viviers.': 'اختر مجموعات أقل.',
    'Un de ces viviers n’existe plus. Choisissez dans la liste.':
      'إحدى هذه المجموعات لم تعد موجودة. اختر من القائمة.',
    'Choisissez la langue.': 'اختر اللغة.',
    'Merci, c’est noté': 'شكرًا، سُجِّل ذلك',
    'Rien n’a changé': 'لم يتغير شيء',
    'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.':
      'يُستعمل الرابط مرة واحدة خلال 30 يومًا. لتأكيد ملفك أو تغييره، ادخل إلى مساحتك.',
    'Ce lien a déjà servi ou n’est plus valable.': 'استُعمل هذا الرابط من قبل أو لم يعد صالحًا.',
  },
  counted: {
    '{{n}} mises en relation en cours sont arrêtées : les employeurs n’ont pas, ou plus, les coordonnées.': {
      one: 'توقفت عملية تعريف واحدة جارية: بيانات الاتصال بك ليست، أو لم تعد، لدى أصحاب العمل.',
      two: 'توقفت عمليتا تعريف جاريتان: بيانات الاتصال بك ليست، أو لم تعد، لدى أصحاب العمل.',
      few: 'توقفت {{n}} عمليات تعريف جارية: بيانات الاتصال بك ليست، أو لم تعد، لدى أصحاب العمل.',
      other: 'توقفت {{n}} عملية تعريف جارية: بيانات الاتصال بك ليست، أو لم تعد، لدى أصحاب العمل.',
    },
  },
}
