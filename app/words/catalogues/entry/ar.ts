import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Chercher un emploi': 'البحث عن عمل',
    'Chercher un emploi avec la Cité': 'ابحث عن عمل مع «La Cité»',
    'Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient.':
      'يُرسَل إليك رابط دخول بالبريد الإلكتروني. ثم تقرّر أنت ما يراه أصحاب العمل.',
    'Votre prénom': 'اسمك الأول',
    'Votre nom': 'اسم عائلتك',
    'Votre adresse e-mail': 'عنوان بريدك الإلكتروني',
    'Votre téléphone': 'رقم هاتفك',
    'Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord.':
      'حتى تتمكن «La Cité» من الاتصال بك. لا يراه أي صاحب عمل دون موافقتك.',
    'Nous notons que vous vous inscrivez lors de cet événement, et rien de plus : {{event}}. Seule la Cité le lit.':
      'نسجّل أنك سجّلت خلال هذه الفعالية ولا شيء غير ذلك: {{event}}. لا يقرؤه إلا «La Cité».',
    'Vous cherchez un emploi ? Scannez ce code pour vous inscrire. Aucun employeur ne voit votre nom sans votre accord.':
      'هل تبحث عن عمل؟ امسح هذا الرمز للتسجيل. لا يرى أي صاحب عمل اسمك دون موافقتك.',
    'Recevoir mon lien': 'أرسِلوا لي الرابط',
    'Pas d’adresse e-mail ? La Cité peut vous inscrire : parlez-en à votre conseiller ou conseillère.':
      'ليس لديك بريد إلكتروني؟ يمكن لـ«La Cité» تسجيلك: تحدّث إلى مستشارك أو مستشارتك.',
    'Déjà un compte ?': 'لديك حساب؟',
    'Nous vous envoyons un lien par e-mail : pas de mot de passe à retenir.':
      'نرسل إليك رابطًا بالبريد الإلكتروني: لا حاجة إلى كلمة سرّ.',
    'Pas encore de compte ?': 'ليس لديك حساب بعد؟',
    'Je cherche un emploi': 'أبحث عن عمل',
    'Je recrute': 'أبحث عن موظفين',
    'Vous êtes de l’équipe de la Cité ?': 'هل أنت من فريق «La Cité»؟',
    'Se connecter avec {{provider}}': 'الدخول عبر {{provider}}',
    'Regardez votre messagerie': 'تفقّد بريدك الإلكتروني',
    'Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant {{minutes}} minutes.':
      'إذا كان لهذا العنوان حساب، فقد أُرسل إليه رابط دخول. يُستعمل مرة واحدة، خلال {{minutes}} دقيقة.',
    'Dans cette démonstration, les messages arrivent dans la <a>messagerie de démonstration</a>.':
      'في هذا العرض التجريبي تصل الرسائل إلى <a>صندوق البريد التجريبي</a>.',
    'Rien reçu ? Regardez dans les indésirables, ou <a>demandez un nouveau lien</a>.':
      'لم يصلك شيء؟ ابحث في البريد غير المرغوب فيه، أو <a>اطلب رابطًا جديدًا</a>.',
    'Ce lien ne sert plus': 'لم يعد هذا الرابط صالحًا',
    'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau : il arrive en une minute.':
      'يُستعمل رابط الدخول مرة واحدة فقط، خلال 15 دقيقة. اطلب رابطًا جديدًا: يصلك خلال دقيقة.',
    'Ce lien a déjà servi ou n’est plus valable. Demandez-en un nouveau : il arrive en une minute.':
      'استُعمل هذا الرابط أو لم يعد صالحًا. اطلب رابطًا جديدًا: يصلك خلال دقيقة.',
    'Demander un nouveau lien': 'اطلب رابطًا جديدًا',
    Bienvenue: 'أهلًا بك',
    'Un dernier geste pour entrer dans votre espace.': 'خطوة أخيرة للدخول إلى مساحتك.',
    'Entrer dans mon espace': 'الدخول إلى مساحتي',
    'Données effacées': 'تم محو البيانات',
    'Vos données sont effacées': 'مُحيت بياناتك',
    'Votre compte n’existe plus et aucun employeur ne peut vous joindre par le portail.':
      'لم يعد حسابك موجودًا، ولا يستطيع أي صاحب عمل الوصول إليك عبر الموقع.',
    'Vous pouvez revenir quand vous voulez, avec la même adresse e-mail ou une autre : tout recommencera à zéro. La Cité de l’emploi reste ouverte, sur place et par téléphone.':
      'يمكنك العودة متى شئت، بالبريد الإلكتروني نفسه أو بغيره: يبدأ كل شيء من جديد. تبقى «Cité de l’emploi» مفتوحة لك، حضورًا وبالهاتف.',
    'Aller à l’accueil': 'الذهاب إلى الصفحة الرئيسية',
    'Indiquez le prénom.': 'اكتب الاسم الأول.',
    'Indiquez le nom.': 'اكتب اسم العائلة.',
    'Indiquez un numéro français à dix chiffres, par exemple 06 12 34 56 78.':
      'اكتب رقمًا فرنسيًا من عشرة أرقام، مثل 06 12 34 56 78.',
    'Votre lien pour entrer à la Cité de l’emploi': 'رابط دخولك إلى Cité de l’emploi',
    'Bonjour,': 'مرحبًا،',
    'Voici votre lien de connexion. Il sert une fois, pendant {{minutes}} minutes :':
      'هذا رابط دخولك. يُستعمل مرة واحدة، خلال {{minutes}} دقيقة:',
    'Si vous n’avez rien demandé, ne faites rien : personne ne peut entrer sans ce lien.':
      'إن لم تطلب شيئًا فلا تفعل شيئًا: لا يستطيع أحد الدخول دون هذا الرابط.',
    'La Cité de l’emploi de Hautepierre-Cronenbourg': 'La Cité de l’emploi de Hautepierre-Cronenbourg',
    Recruter: 'التوظيف',
    'Recruter avec la Cité de l’emploi': 'وظِّف مع Cité de l’emploi',
    'Un lien de connexion vous est envoyé. Vous inscrivez ensuite votre établissement avec son SIRET, le numéro à 14 chiffres de vos bulletins de paie.':
      'يُرسَل إليك رابط دخول. ثم تسجّل مؤسستك برقم SIRET، وهو الرقم المكوّن من 14 خانة في قسائم الأجور. صفحات أصحاب العمل بالفرنسية.',
    'Votre adresse e-mail professionnelle': 'عنوان بريدك الإلكتروني المهني',
    'Vos connexions ouvertes': 'جلسات دخولك المفتوحة',
    'Un ordinateur partagé, un téléphone perdu ? Fermez d’ici la connexion que vous ne reconnaissez pas.':
      'حاسوب مشترك أو هاتف ضائع؟ أغلق من هنا أي جلسة لا تعرفها.',
    'Connexions ouvertes, la dernière utilisée en premier': 'جلسات الدخول المفتوحة، الأحدث استعمالًا أولًا',
    Ouverte: 'فُتحت',
    Utilisée: 'استُعملت',
    Fin: 'الإنهاء',
    'C’est celle-ci': 'هذه هي الجلسة الحالية',
    Fermer: 'إغلاق',
    'la connexion ouverte {{when}}': 'الجلسة المفتوحة {{when}}',
    'Cette adresse est trop longue.': 'هذا العنوان طويل جدًا.',
    'Indiquez une adresse e-mail, par exemple prenom.nom@exemple.fr.':
      'اكتب عنوان بريد إلكتروني، مثل name@example.fr.',
    'Vous accompagnez des habitant·es': 'ترافق السكان في بحثهم',
    'Vous lisez chaque demande et parlez avec la personne. Rien n’est transmis sans son accord et votre validation. Toutes les structures suivent le même parcours.':
      'تقرأ كل طلب وتتحدث مع الشخص. لا يُنقل شيء دون موافقته وتصديقك. تتابع كل الهيئات المسار نفسه.',
    'Entrer avec mon compte': 'الدخول بحسابي',
    'Comment se fait une rencontre': 'كيف يتم اللقاء',
    'Une personne choisit d’être visible, sans son nom.': 'يختار شخص أن يكون ظاهرًا دون اسمه.',
    'Un employeur lit son profil et demande une rencontre.': 'يقرأ صاحب عمل ملفه ويطلب لقاء.',
    'La Cité en parle avec la personne, qui dit oui ou non.': 'تتحدث «La Cité» مع الشخص، فيقول نعم أو لا.',
    'Si c’est oui, l’employeur reçoit son contact, pour une durée limitée.':
      'إذا كان الجواب نعم، يحصل صاحب العمل على بيانات الاتصال لمدة محدودة.',
    'L’emploi près de chez vous, sans donner votre nom': 'عمل قريب من بيتك، دون ذكر اسمك',
    'À Hautepierre et à Cronenbourg, la Cité de l’emploi rapproche les habitant·es et les employeurs du territoire.':
      'في Hautepierre وCronenbourg تقرّب Cité de l’emploi بين السكان وأصحاب العمل في المنطقة.',
    'Vous cherchez un emploi': 'تبحث عن عمل',
    'Décrivez ce que vous savez faire et quand vous êtes disponible. Les employeurs voient vos compétences, sans votre nom ni votre adresse. Vous dites oui ou non à chaque rencontre.':
      'صِف ما تجيده ومتى تكون متاحًا. يرى أصحاب العمل مهاراتك دون اسمك ولا عنوانك. تقول نعم أو لا لكل لقاء.',
    'Créer mon profil': 'إنشاء ملفي',
    'Vous recrutez': 'تبحث عن موظفين',
    'Écrivez votre offre : le portail vous montre les profils qui correspondent, et pourquoi. La Cité parle avec la personne, puis vous recevez son contact si elle est d’accord.':
      'اكتب عرضك: يُظهر لك الموقع الملفات المناسبة ولماذا. تتحدث «La Cité» مع الشخص، ثم تحصل على بيانات الاتصال به إن وافق.',
    'Publier une offre': 'نشر عرض',
  },
  counted: {},
}
