import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Ce portail est fait pour être utilisé par tout le monde. Il n’a pas encore été audité par un tiers.':
      'هذا الموقع مصنوع ليستخدمه الجميع. لم تدقّقه جهة أخرى بعد.',
    'Où nous en sommes': 'أين نحن الآن',
    'Selon la loi du 11 février 2005 (article 47), un service public en ligne dit s’il respecte le référentiel général d’amélioration de l’accessibilité (RGAA 4.1). Sans audit, ce portail se déclare <strong>non conforme</strong>, même si nos propres tests ne trouvent pas d’erreur.':
      'بحسب القانون الفرنسي الصادر في 11 فبراير 2005 (المادة 47)، تذكر الخدمة العامة على الإنترنت إن كانت تحترم المعيار الفرنسي لسهولة الوصول (RGAA 4.1). ودون تدقيق، يعلن هذا الموقع أنه <strong>غير مطابق</strong>، حتى وإن لم تجد اختباراتنا أي خطأ.',
    'Ce que nous testons à chaque version': 'ما نختبره في كل إصدار',
    'chaque page, pour chaque rôle, avec l’outil axe (règles WCAG 2.2, niveaux A et AA) ;':
      'كل صفحة، لكل دور، بأداة axe (قواعد WCAG 2.2، المستويان A وAA)؛',
    'le contraste, en mode clair et en mode sombre ;': 'التباين، في الوضع الفاتح والوضع الداكن؛',
    'l’affichage sur un écran de 360 pixels, et avec un zoom de 200 % ;':
      'العرض على شاشة بعرض 360 بكسل، وعند تكبير 200%؛',
    'l’absence de mouvement quand vous l’avez demandé à votre appareil ;':
      'غياب الحركة عندما تطلب ذلك من جهازك؛',
    'l’espace habitant et les pages publiques sans JavaScript.':
      'فضاء السكان والصفحات العامة دون JavaScript.',
    'Ce que nous n’avons pas testé': 'ما لم نختبره',
    'Les parcours complets avec un lecteur d’écran, par des personnes qui s’en servent tous les jours.':
      'المسارات الكاملة بقارئ شاشة، مع أشخاص يستخدمونه كل يوم.',
    'Quelque chose vous bloque ?': 'هل يعيقك شيء؟',
    'Dites-le à votre conseiller ou conseillère, sur place ou par téléphone : nous vous aidons tout de suite, et nous corrigeons. Sans réponse, vous pouvez saisir le <a>Défenseur des droits</a>.':
      'قل ذلك لمستشارك، في المكان أو بالهاتف: نساعدك فورًا ونصلح الأمر. وإن لم تتلقَّ ردًا، يمكنك اللجوء إلى <a>Défenseur des droits</a> (المدافع عن الحقوق).',
    'Ce texte est une traduction. Seul le texte français fait foi.':
      'هذا النص ترجمة. النص الفرنسي وحده هو المعتمد.',
    'Qui publie ce portail, et ce qui est fait de vos données.': 'من ينشر هذا الموقع، وماذا يُفعل ببياناتك.',
    'Qui publie ce portail': 'من ينشر هذا الموقع',
    'La Cité de l’emploi de Hautepierre-Cronenbourg, à Strasbourg. Le logiciel est libre (licence AGPL-3.0) : chacun·e peut le lire et le reprendre.':
      '«La Cité de l’emploi» في أوتبيير-كروننبورغ بستراسبورغ. البرنامج حرّ (رخصة AGPL-3.0): يمكن لأي شخص قراءته وإعادة استخدامه.',
    'Vos données': 'بياناتك',
    'Votre nom et vos coordonnées sont chiffrés. Un employeur ne les lit qu’après votre oui.':
      'اسمك وبيانات الاتصال بك مشفّرة. لا يقرؤها صاحب عمل إلا بعد أن تقول نعم.',
    'Vous voyez tout ce qui est gardé sur vous, et vous le corrigez, l’emportez ou l’effacez dans votre espace, sous « Mes données ».':
      'ترى كل ما يُحفظ عنك، وتصحّحه أو تأخذه أو تمحوه في فضائك، تحت «بياناتي».',
    'Pas de publicité, pas de mesure d’audience, pas de cookie d’un autre site. Trois cookies seulement : l’un protège les formulaires, le deuxième garde votre connexion, le troisième votre langue.':
      'لا إعلانات، ولا قياس للزوار، ولا ملفات تعريف من موقع آخر. ثلاثة ملفات فقط: واحد يحمي النماذج، والثاني يحفظ دخولك، والثالث لغتك.',
    'Le calcul qui classe les profils est public : <a>comment les profils sont classés</a>.':
      'الحساب الذي يرتّب الملفات علني: <a>كيف تُرتَّب الملفات</a>.',
    'Si une réponse ne vous convient pas, vous pouvez saisir la <a>CNIL</a>.':
      'إن لم يُرضك جواب، يمكنك اللجوء إلى <a>CNIL</a> (الهيئة الفرنسية لحماية البيانات).',
    Sources: 'المصادر',
    'Métiers et compétences : ROME 4.0, France Travail, Licence Ouverte.':
      'المهن والمهارات: ROME 4.0، France Travail، Licence Ouverte (رخصة مفتوحة).',
    'les formulaires refusés, les listes vides et les pages d’erreur, comme les autres ;':
      'النماذج المرفوضة والقوائم الفارغة وصفحات الخطأ، كغيرها؛',
    'les erreurs d’un formulaire : leur résumé prend le focus, chaque ligne mène à son champ, qui la répète ;':
      'أخطاء النموذج: يأخذ ملخصها التركيز، ويقود كل سطر إلى حقله الذي يكرره؛',
    'au clavier seul : publier une offre, travailler la file des mises en relation, choisir d’être visible et arrêter ;':
      'بلوحة المفاتيح وحدها: نشر عرض، ومعالجة قائمة التعريفات، واختيار الظهور والتوقف عنه؛',
    'la langue annoncée de chaque page, le sens de lecture en arabe, et des mots 30 % plus longs sans rien de coupé ;':
      'اللغة المعلنة لكل صفحة، واتجاه القراءة بالعربية، وكلمات أطول بنسبة 30% دون قطع شيء؛',
    'l’impression d’un profil, d’une offre et d’un reçu, sans menu ni bouton ;':
      'طباعة ملف وعرض وإيصال، دون قائمة ولا أزرار؛',
    'D’autres navigateurs que Chromium, et d’autres appareils qu’un ordinateur.':
      'متصفحات غير Chromium، وأجهزة غير الحاسوب.',
  },
  counted: {},
}
