import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Bonjour {{name}}': 'مرحبًا {{name}}',
    'La suite : compléter votre profil. Chaque réponse aide, aucune n’est obligatoire.':
      'الخطوة التالية: إكمال ملفك. كل إجابة تساعد، ولا شيء إلزامي.',
    'La suite : choisir si les employeurs peuvent voir votre profil, sans votre nom.':
      'الخطوة التالية: أن تختار هل يرى أصحاب العمل ملفك، دون اسمك.',
    'Tout est prêt. La Cité vous prévient dès qu’une offre vous correspond.':
      'كل شيء جاهز. تُعلمك «La Cité» فور وجود عرض يناسبك.',
    'Votre réponse est attendue': 'ردّك منتظَر',
    'Chez {{employer}}. L’employeur n’a pas votre nom.': 'لدى {{employer}}. لا يعرف صاحب العمل اسمك.',
    'depuis {{day}}': 'منذ {{day}}',
    'Lire et répondre': 'قراءة وردّ',
    'Mon profil est complet': 'ملفي مكتمل',
    'Compléter mon profil': 'إكمال ملفي',
    'Réponses données': 'الإجابات المقدَّمة',
    Continuer: 'متابعة',
    '(rempli)': '(مملوء)',
    '(à remplir)': '(للملء)',
    'Sans métier recherché, le profil ressort moins bien pour les offres d’un métier précis.':
      'دون مهنة مطلوبة، يقلّ ظهور الملف في عروض مهنة معيّنة.',
    'Sans expérience indiquée, rien n’est compté quand une offre en demande.':
      'دون ذكر خبرة، لا يُحسب شيء عندما يطلبها عرض.',
    'Compétences non renseignées : c’est ce qui pèse le plus dans une recherche.':
      'المهارات غير مذكورة: هي الأهم في البحث.',
    'Permis non renseignés : les employeurs lisent « à vérifier ».':
      'الرخص غير مذكورة: يقرأ أصحاب العمل «يجب التحقق».',
    'Certificats non renseignés (CACES, habilitations) : les employeurs lisent « à vérifier ».':
      'الشهادات غير مذكورة (CACES، رخص مهنية): يقرأ أصحاب العمل «يجب التحقق».',
    'Langues non renseignées : les employeurs lisent « à vérifier ».':
      'اللغات غير مذكورة: يقرأ أصحاب العمل «يجب التحقق».',
    'Moments de travail non renseignés : des offres aux horaires impossibles peuvent arriver.':
      'أوقات العمل غير مذكورة: قد تصل عروض بأوقات لا تناسبك.',
    'Date de début non renseignée : les employeurs lisent « à vérifier ».':
      'تاريخ البدء غير مذكور: يقرأ أصحاب العمل «يجب التحقق».',
    'Trajets non renseignés : personne ne peut dire si un poste est assez près.':
      'التنقل غير مذكور: لا أحد يستطيع القول إن كان العمل قريبًا كفاية.',
    'Contrats non renseignés : des offres au contrat non souhaité peuvent arriver.':
      'العقود غير مذكورة: قد تصل عروض بعقد لا ترغب فيه.',
    'Pas visible': 'غير ظاهر',
    Visible: 'ظاهر',
    'Aucun employeur ne voit votre profil. Vous choisissez si cela change.':
      'لا يرى أي صاحب عمل ملفك. أنت تختار إن كان ذلك سيتغيّر.',
    'Devenir visible, sans mon nom': 'أريد أن أظهر، دون اسمي',
    'Ce que verraient les employeurs': 'ما سيراه أصحاب العمل',
    'Les employeurs voient votre profil sans votre nom, jusqu’au <strong>{{date}}</strong>. Vous pouvez arrêter maintenant : l’effet est immédiat.':
      'يرى أصحاب العمل ملفك دون اسمك حتى <strong>{{date}}</strong>. يمكنك التوقف الآن: يسري ذلك فورًا.',
    'Prolonger, changer de viviers': 'تمديد، تغيير المجموعات',
    'Suis-je facile à trouver ?': 'هل يسهل العثور عليّ؟',
    'Ces {{days}} derniers jours, le profil d’aujourd’hui correspond à <strong>{{eligible}}</strong> sur {{offers}}. Il a été montré à un employeur pour <strong>{{shown}}</strong>.':
      'في آخر {{days}} يومًا، يناسب ملف اليوم <strong>{{eligible}}</strong> من أصل {{offers}}. وعُرض على صاحب عمل من أجل <strong>{{shown}}</strong>.',
    'aucune offre': 'لا عرض',
    'Ce que coûte un champ vide': 'ما تكلّفه خانة فارغة',
    'Un champ vide ne ferme aucune offre.': 'الخانة الفارغة لا تمنع أي عرض.',
    'Les points sont un maximum : la vraie réponse peut compter moins, jamais plus.':
      'النقاط حدّ أقصى: قد تُحسب الإجابة الفعلية أقل، ولا تُحسب أكثر أبدًا.',
    'Métier recherché': 'المهنة المطلوبة',
    Expérience: 'الخبرة',
    Compétences: 'المهارات',
    Permis: 'رخص القيادة',
    Certificats: 'الشهادات',
    'Moments de travail': 'أوقات العمل',
    'Date de début': 'تاريخ البدء',
    Trajets: 'التنقل',
    'Contrats acceptés': 'العقود المقبولة',
    'Ce qui m’ouvrirait plus d’offres': 'ما قد يفتح لي عروضًا أكثر',
    'Parmi les offres publiées aujourd’hui. Rien n’est obligatoire.':
      'من بين العروض المنشورة اليوم. لا شيء إلزامي.',
    'Savoir « {{skill}} »': 'معرفة «{{skill}}»',
    'Obtenir « {{skill}} »': 'الحصول على «{{skill}}»',
    'Passer le permis {{code}}': 'الحصول على رخصة {{code}}',
    'Atteindre le niveau {{level}} en {{language}}': 'بلوغ المستوى {{level}} في {{language}}',
    'Accepter {{minutes}} min de trajet {{mode}} (temps estimé)':
      'قبول {{minutes}} دقيقة تنقل {{mode}} (تقديرًا)',
    'Mes données': 'بياناتي',
    'Ce que la Cité garde de vous, qui l’a vu, et comment le corriger, l’emporter ou l’effacer.':
      'ما تحتفظ به «La Cité» عنك، ومن رآه، وكيف تصحّحه أو تأخذه أو تمحوه.',
    'Voir mes données': 'الاطلاع على بياناتي',
    'Mes mises en relation': 'عمليات التعريف الخاصة بي',
    'Aucune pour le moment': 'لا شيء حاليًا',
    'Quand un employeur ou la Cité vous propose une offre, elle apparaît ici. Rien ne se passe sans votre accord.':
      'عندما يقترح عليك صاحب عمل أو «La Cité» عرضًا، يظهر هنا. لا يحدث شيء دون موافقتك.',
    ', chez {{employer}}': '، لدى {{employer}}',
    'Demandée par un employeur': 'طلبها صاحب عمل',
    'Proposée par la Cité': 'اقترحتها «La Cité»',
    'Étudiée par la Cité': 'تدرسها «La Cité»',
    'À vous de répondre': 'دورك في الرد',
    'Contact transmis': 'سُلّمت بيانات الاتصال',
    'Rencontre faite': 'تمّ اللقاء',
    Embauche: 'تمّ التوظيف',
    'Sans embauche': 'دون توظيف',
    'Sans suite': 'دون متابعة',
    'Offre déclinée': 'رُفض العرض',
    'Sans nouvelles': 'دون أخبار',
    Arrêtée: 'أُوقفت',
    'Oui transmis à la Cité': 'وصلت موافقتك إلى «La Cité»',
    'Un employeur a demandé à vous rencontrer. La Cité regarde d’abord si l’offre est sérieuse, puis vous demande votre avis.':
      'طلب صاحب عمل لقاءك. تتحقق «La Cité» أولًا من جدية العرض، ثم تسألك عن رأيك.',
    'La Cité étudie cette offre pour vous. Vous serez consulté·e avant toute mise en contact.':
      'تدرس «La Cité» هذا العرض من أجلك. ستُستشار قبل أي اتصال.',
    'Vous avez dit oui. Votre conseiller·ère doit encore valider : l’employeur ne sait pas encore qui vous êtes.':
      'قلت نعم. بقي أن يوافق مستشارك: لا يعرف صاحب العمل بعد من أنت.',
    'Lisez l’offre, puis dites oui ou non. L’employeur n’a pas votre nom.':
      'اقرأ العرض ثم قل نعم أو لا. لا يعرف صاحب العمل اسمك.',
    'L’employeur a votre contact.': 'بيانات الاتصال بك لدى صاحب العمل.',
    'L’employeur a votre contact jusqu’au {{day}} et peut vous appeler.':
      'بيانات الاتصال بك لدى صاحب العمل حتى {{day}} ويمكنه الاتصال بك.',
    'Bravo pour cette embauche !': 'تهانينا على هذا العمل!',
    'Cette rencontre n’a pas donné d’embauche. D’autres offres viendront.':
      'لم يؤدِّ هذا اللقاء إلى توظيف. ستأتي عروض أخرى.',
    'La Cité n’a pas donné suite à cette offre. Votre conseiller·ère peut vous dire pourquoi.':
      'لم تتابع «La Cité» هذا العرض. يمكن لمستشارك أن يخبرك بالسبب.',
    'Vous avez dit non. L’employeur ne sait pas pourquoi.': 'قلت لا. لا يعرف صاحب العمل السبب.',
    'L’employeur n’a pas donné de nouvelles. Il n’a plus votre contact.':
      'لم يُعطِ صاحب العمل أي خبر. لم تعد بيانات الاتصال بك لديه.',
    'Cette mise en relation est arrêtée. L’employeur n’a pas, ou plus, votre contact.':
      'أُوقف هذا التعريف. بيانات الاتصال بك ليست، أو لم تعد، لدى صاحب العمل.',
    'Rien d’autre, tant que vous n’avez pas dit oui à une offre.': 'لا شيء آخر، ما لم تقل نعم لعرض.',
    'C’est une estimation': 'هذا تقدير',
    'Aujourd’hui, aucun employeur ne vous voit. Si vous rejoignez un vivier, votre fiche ressemblera à celle-ci.':
      'لا يراك اليوم أي صاحب عمل. إن انضممت إلى مجموعة، ستشبه بطاقتك هذه.',
    'Une fiche ne montre que ce que vous avez en commun avec au moins quatre autres personnes : ainsi, elle ne permet pas de vous reconnaître. Le reste de votre profil compte quand même pour les offres : chaque employeur lit si vous avez ce que son offre demande.':
      'لا تُظهر البطاقة إلا ما تشترك فيه مع أربعة أشخاص آخرين على الأقل: وهكذا لا يمكن التعرّف عليك منها. بقية ملفك تُحسب مع ذلك للعروض: يقرأ كل صاحب عمل إن كان لديك ما يطلبه عرضه.',
    'À la place de XXX-XXX, chaque employeur lit un numéro différent : deux employeurs ne peuvent pas comparer. Pour une offre, il voit aussi un temps de trajet approximatif jusqu’à son site.':
      'بدل XXX-XXX يقرأ كل صاحب عمل رقمًا مختلفًا: لا يستطيع اثنان المقارنة. وفي كل عرض يرى أيضًا مدة تنقل تقريبية إلى موقعه.',
    'Modifier mon profil': 'تعديل ملفي',
    'Profil {{reference}}': 'الملف {{reference}}',
    'Métier à préciser': 'المهنة غير محدّدة بعد',
    'à vérifier avec la Cité': 'يُتحقق منه مع «La Cité»',
    'Expérience dans ces métiers': 'الخبرة في هذه المهن',
    'moins d’un an': 'أقل من سنة',
    '1 an et plus': 'سنة فأكثر',
    '1 à 3 ans': 'من سنة إلى 3 سنوات',
    '3 ans et plus': '3 سنوات فأكثر',
    aucun: 'لا شيء',
    'Moments de travail possibles': 'أوقات العمل الممكنة',
  },
  counted: {
    '{{n}} offres attendent votre réponse.': {
      zero: 'لا عروض تنتظر ردّك.',
      one: 'عرض واحد ينتظر ردّك.',
      two: 'عرضان ينتظران ردّك.',
      few: '{{n}} عروض تنتظر ردّك.',
      many: '{{n}} عرضًا ينتظر ردّك.',
      other: '{{n}} عرض ينتظر ردّك.',
    },
    '{{n}} offres': {
      zero: 'لا عروض',
      one: 'عرض واحد',
      two: 'عرضان',
      few: '{{n}} عروض',
      many: '{{n}} عرضًا',
      other: '{{n}} عرض',
    },
    'les employeurs lisent « à vérifier » sur {{n}} offres': {
      one: 'يقرأ أصحاب العمل «يجب التحقق» في عرض واحد',
      two: 'يقرأ أصحاب العمل «يجب التحقق» في عرضين',
      few: 'يقرأ أصحاب العمل «يجب التحقق» في {{n}} عروض',
      other: 'يقرأ أصحاب العمل «يجب التحقق» في {{n}} عرضًا',
    },
    'jusqu’à {{points}} de moins, sur {{n}} offres': {
      one: 'حتى {{points}} أقل، في عرض واحد',
      two: 'حتى {{points}} أقل، في عرضين',
      few: 'حتى {{points}} أقل، في {{n}} عروض',
      other: 'حتى {{points}} أقل، في {{n}} عرضًا',
    },
    '{{n}} points': {
      zero: 'لا نقاط',
      one: 'نقطة واحدة',
      two: 'نقطتان',
      few: '{{n}} نقاط',
      many: '{{n}} نقطة',
      other: '{{n}} نقطة',
    },
    '{{n}} offres de plus': {
      one: 'عرض إضافي واحد',
      two: 'عرضان إضافيان',
      few: '{{n}} عروض إضافية',
      many: '{{n}} عرضًا إضافيًا',
      other: '{{n}} عرض إضافي',
    },
  },
}
