import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Un calcul ouvert, avec les nombres en service aujourd’hui : version {{version}}, depuis le {{day}}.':
      'حساب مفتوح، بالأرقام المستعملة اليوم: الإصدار {{version}}، منذ {{day}}.',
    'Qui décide': 'من يقرر',
    'Une personne, toujours. Le score trie une liste, il ne refuse personne (RGPD, article 22). Un conseiller ou une conseillère de la Cité lit chaque demande, parle avec l’habitant·e, et valide ou non.':
      'شخص، دائمًا. النتيجة ترتّب قائمة ولا ترفض أحدًا (RGPD، المادة 22). يقرأ مستشار من «La Cité» كل طلب، ويتحدث مع الشخص، ثم يوافق أو لا.',
    'Qui reste en dehors d’une liste peut quand même être proposé à l’employeur par la Cité.':
      'من هو خارج القائمة يمكن أن تقترحه «La Cité» مع ذلك على صاحب العمل.',
    'Ce qui est comparé': 'ما يُقارن',
    'Ce qui n’est jamais utilisé': 'ما لا يُستعمل أبدًا',
    'Le nom, l’âge, le sexe, l’origine, la nationalité, la situation de famille, la santé, l’adresse, le quartier, le fait d’habiter un quartier prioritaire, le dispositif ou la structure qui accompagne, une photo, un texte libre.':
      'الاسم، والعمر، والجنس، والأصل، والجنسية، والوضع العائلي، والصحة، والعنوان، والحي، والسكن في حي ذي أولوية، والبرنامج أو الجهة المرافقة، والصورة، والنص الحر.',
    'Le calcul ne les reçoit pas : il n’a que la liste ci-dessus.':
      'لا يتلقاها الحساب: ليس لديه إلا القائمة أعلاه.',
    'D’abord, les conditions': 'أولًا، الشروط',
    'Une personne est dans la liste d’une offre si elle a choisi d’être visible et si, pour ce que l’offre demande :':
      'يكون الشخص في قائمة عرض إن اختار أن يظهر، وإن كان، في ما يطلبه العرض:',
    'Ce qui n’est pas encore dit ne ferme aucune porte : l’employeur lit « à vérifier ».':
      'ما لم يُقل بعد لا يغلق أي باب: يقرأ صاحب العمل «يجب التحقق».',
    'Ensuite, les points': 'ثم النقاط',
    'Chaque part donne des points, leur somme fait le score, de 0 à 100. Une compétence compte selon l’importance que l’offre lui donne, et davantage quand peu de métiers la demandent. Un métier voisin, une compétence proche comptent en partie.':
      'كل جزء يعطي نقاطًا، ومجموعها هو النتيجة، من 0 إلى 100. تُحسب المهارة بحسب أهميتها في العرض، وأكثر عندما تطلبها مهن قليلة. المهنة المجاورة والمهارة القريبة تُحسبان جزئيًا.',
    'Compétences proches': 'المهارات القريبة',
    'Le temps est une estimation. Il est compté par tranches, jamais à la minute : personne ne peut en déduire une adresse.':
      'المدة تقدير. تُحسب بالشرائح لا بالدقيقة: لا يستطيع أحد أن يستنتج منها عنوانًا.',
    'Points du trajet, selon la durée que la personne accepte': 'نقاط التنقل، بحسب المدة التي يقبلها الشخص',
    'Elle accepte': 'المدة المقبولة',
    '{{minutes}} min au plus': '{{minutes}} دقيقة على الأكثر',
    'hors liste': 'خارج القائمة',
    'À égalité': 'عند التساوي',
    'Un employeur lit les scores et leurs parties par pas de cinq points : au point près, ils diraient des durées et des trajets ce que la carte tait. La page où une personne paraît dépend du score exact ; sur une page, un même score lu vaut égalité.':
      'يقرأ صاحب العمل النتائج وأجزاءها بخطوات من خمس نقاط: لو كانت دقيقة لقالت عن المدد والتنقلات ما تخفيه البطاقة. الصفحة التي يظهر فيها الشخص تتبع النتيجة الدقيقة؛ وفي الصفحة الواحدة تُعدّ النتيجة المقروءة نفسها تساويًا.',
    'Les versions': 'الإصدارات',
    '{{version}}, depuis le {{day}}': '{{version}}، منذ {{day}}',
    'Une nouvelle version est d’abord rejouée sur des offres passées. La coordination lit qui monte et qui descend, sans aucun nom, avant de l’adopter.':
      'يُجرَّب الإصدار الجديد أولًا على عروض سابقة. ويقرأ المنسقون من يصعد ومن ينزل، دون أي اسم، قبل اعتماده.',
    Contester: 'الاعتراض',
    'Chaque mise en relation garde un reçu : ce qui a été compté, avec quelle version. L’habitant·e le lit dans son espace et peut demander à la Cité de tout revoir. Vous pouvez aussi saisir la CNIL (RGPD, article 77).':
      'كل تعريف يحتفظ ببيان: ما حُسب، وبأي إصدار. يقرؤه الشخص في فضائه ويمكنه أن يطلب من «La Cité» مراجعة كل شيء. يمكنك أيضًا اللجوء إلى CNIL (RGPD، المادة 77).',
    'Lire mes reçus dans mon espace': 'قراءة بياناتي الحسابية في فضائي',
    'comparées à celles que l’offre demande': 'تُقارن بما يطلبه العرض',
    'Métiers recherchés': 'المهن المطلوبة',
    'comparés au métier de l’offre': 'تُقارن بمهنة العرض',
    'Métiers exercés': 'المهن التي مورست',
    'avec les mois, comparés à l’expérience demandée': 'مع عدد الأشهر، تُقارن بالخبرة المطلوبة',
    'si l’offre en demande': 'إن طلبها العرض',
    'Certificats (CACES, habilitations…)': 'الشهادات (CACES، رخص مهنية…)',
    'Langues et niveaux': 'اللغات والمستويات',
    'comparés à celui de l’offre': 'تُقارن بعقد العرض',
    'comparés aux horaires de l’offre': 'تُقارن بأوقات العرض',
    'Date de disponibilité': 'تاريخ التوفر',
    'comparée à la date de début': 'يُقارن بتاريخ البدء',
    'Point de départ': 'نقطة الانطلاق',
    'le milieu d’un secteur où vivent au moins cinq personnes visibles, seulement pour estimer un temps de trajet':
      'وسط منطقة يسكنها خمسة أشخاص ظاهرين على الأقل، فقط لتقدير مدة التنقل',
    'Trajets acceptés': 'التنقلات المقبولة',
    'la durée que la personne accepte, pour chaque moyen': 'المدة التي يقبلها الشخص، لكل وسيلة',
    'si l’offre est réservée à un vivier': 'إن كان العرض مخصصًا لمجموعة',
    'Apparitions récentes': 'مرات الظهور الأخيرة',
    'seulement pour départager des scores égaux': 'فقط للفصل بين نتائج متساوية',
    'l’offre est réservée à un vivier, et la personne en est membre': 'العرض مخصص لمجموعة، والشخص عضو فيها',
    'la personne accepte ce type de contrat': 'يقبل الشخص هذا النوع من العقود',
    'la personne est disponible à tous les moments demandés': 'الشخص متاح في كل الأوقات المطلوبة',
    'la personne est disponible à la date de début': 'الشخص متاح في تاريخ البدء',
    'la personne les a toutes': 'لدى الشخص جميعها',
    'Permis indispensables': 'رخص القيادة الضرورية',
    'la personne les a': 'لدى الشخص',
    'Certificats indispensables': 'الشهادات الضرورية',
    'Langues indispensables': 'اللغات الضرورية',
    'la personne les parle au niveau demandé': 'يتحدثها الشخص بالمستوى المطلوب',
    'un moyen de transport au moins reste dans la durée qu’elle accepte, à ces horaires':
      'تبقى وسيلة نقل واحدة على الأقل ضمن المدة التي يقبلها، في هذه الأوقات',
    'vocabulaire de départ': 'مفردات البداية',
    'pas encore chargé': 'لم يُحمَّل بعد',
    'Les ressemblances sont apprises du répertoire des métiers (ROME, France Travail) : {{source}}. Elles ne viennent pas de ce que font les personnes du portail.':
      'تُستخلص أوجه الشبه من الدليل الفرنسي للمهن (ROME، France Travail): {{source}}. ولا تأتي مما يفعله أشخاص الموقع.',
    'Le portail connaît {{pairs}} paires de compétences proches. Une compétence proche vaut de {{least}} à {{most}} de celle qui est demandée, selon leur ressemblance, et la meilleure seule compte.':
      'يعرف الموقع عددًا من أزواج المهارات القريبة: {{pairs}}. تساوي المهارة القريبة من {{least}} إلى {{most}} من المطلوبة، بحسب الشبه، ولا تُحسب إلا الأفضل.',
    '{{speed}} km/h jusqu’à {{distance}} km': '{{speed}} كم/س حتى {{distance}} كم',
    '{{speed}} km/h': '{{speed}} كم/س',
    '{{speed}} km/h au-delà': '{{speed}} كم/س بعد ذلك',
    'chemin de {{factor}} fois la distance à vol d’oiseau': 'طريق بطول {{factor}} مرة من المسافة المباشرة',
    '{{minutes}} min en plus': '{{minutes}} دقيقة إضافية',
    'pas la nuit': 'ليس ليلًا',
    'Première version.': 'الإصدار الأول.',
    '{{label}} : {{before}} devient {{after}}.': '{{label}}: {{before}} يصبح {{after}}.',
    'Compétences, quand l’offre n’en demande aucune': 'المهارات، عندما لا يطلب العرض أيًا منها',
    'Métier, quand on ne sait pas lequel la personne cherche ou a exercé':
      'المهنة، عندما لا يُعرف ما يطلبه الشخص أو ما مارسه',
    'Trajet, quand on ne le connaît pas': 'التنقل، عندما لا يُعرف',
    'Expérience, quand l’offre n’en demande pas': 'الخبرة، عندما لا يطلبها العرض',
    'Deux métiers se ressemblent à partir de': 'تتشابه مهنتان ابتداءً من',
    '{{share}} de ressemblance entre leurs compétences': '{{share}} من الشبه بين مهاراتهما',
    'Métier ressemblant sans être voisin': 'مهنة متشابهة دون أن تكون مجاورة',
    'au plus {{share}} des points': 'على الأكثر {{share}} من النقاط',
    'Trajet court, qui a tous les points': 'تنقل قصير، له كل النقاط',
    'jusqu’à {{minutes}} min': 'حتى {{minutes}} دقيقة',
    'Trajet aussi long que la personne l’accepte': 'تنقل بأطول ما يقبله الشخص',
    '{{share}} des points': '{{share}} من النقاط',
  },
  counted: {
    '{{n}} points sur 100': {
      zero: 'لا نقاط من 100',
      one: 'نقطة واحدة من 100',
      two: 'نقطتان من 100',
      few: '{{n}} نقاط من 100',
      many: '{{n}} نقطة من 100',
      other: '{{n}} نقطة من 100',
    },
    'À score égal, passe d’abord la personne apparue dans le moins de listes d’offres depuis {{n}} jours. À égalité encore, un tirage propre à chaque offre décide.':
      {
        zero: 'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ أقل من يوم. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
        one: 'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ يوم واحد. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
        two: 'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ يومين. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
        few: 'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ {{n}} أيام. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
        many: 'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ {{n}} يومًا. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
        other:
          'عند تساوي النتيجة، يُقدَّم من ظهر في أقل عدد من قوائم العروض منذ {{n}} يوم. وإن تساووا بعد ذلك، تقرر قرعة خاصة بكل عرض.',
      },
    'Une page de liste montre {{cards}} profils. Une personne qui correspond à une offre et que personne n’a vue depuis {{n}} jours est signalée à la Cité, avec la raison.':
      {
        zero: 'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ أقل من يوم يُبلَّغ به إلى «La Cité»، مع السبب.',
        one: 'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ يوم واحد يُبلَّغ به إلى «La Cité»، مع السبب.',
        two: 'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ يومين يُبلَّغ به إلى «La Cité»، مع السبب.',
        few: 'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ {{n}} أيام يُبلَّغ به إلى «La Cité»، مع السبب.',
        many: 'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ {{n}} يومًا يُبلَّغ به إلى «La Cité»، مع السبب.',
        other:
          'تعرض صفحة القائمة {{cards}} ملفًا. من يناسب عرضًا ولم يره أحد منذ {{n}} يوم يُبلَّغ به إلى «La Cité»، مع السبب.',
      },
  },
}
