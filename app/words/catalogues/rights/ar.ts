import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Tout effacer': 'محو كل شيء',
    'Effacer toutes vos données ?': 'محو كل بياناتك؟',
    'C’est votre droit (RGPD, article 17).': 'هذا حقك (النظام الأوروبي لحماية البيانات RGPD، المادة 17).',
    'Ce qui disparaît, tout de suite': 'ما يختفي فورًا',
    'Le nom, le téléphone, les e-mails, l’adresse et la date de naissance.':
      'الاسم والهاتف وعناوين البريد الإلكتروني والعنوان وتاريخ الميلاد.',
    'Le profil entier, les compétences, les trajets, la place dans les listes et la recherche.':
      'الملف كله، والمهارات، والتنقل، والمكان في القوائم وفي البحث.',
    'Les accords donnés et les viviers.': 'الموافقات المُعطاة والمجموعات.',
    'Le compte, les connexions ouvertes et les messages envoyés.':
      'الحساب، والاتصالات المفتوحة، والرسائل المُرسلة.',
    'Les mises en relation en cours s’arrêtent. L’employeur qui avait un contact ne le voit plus, et ne sait pas pourquoi.':
      'تتوقف عمليات التعريف الجارية. صاحب العمل الذي كانت لديه بيانات الاتصال لم يعد يراها، ولا يعرف السبب.',
    'Ce qui reste, sans identité': 'ما يبقى، دون هوية',
    'De chaque mise en relation : l’offre, les dates, les étapes, le score et l’issue. La Cité doit pouvoir en rendre compte (RGPD, articles 5.2 et 17.3).':
      'من كل عملية تعريف: العرض، والتواريخ، والمراحل، والنتيجة الرقمية، والنهاية. على «La Cité» أن تستطيع تقديم الحساب (RGPD، المادتان 5.2 و17.3).',
    'Du journal : ce qui a été fait et quand, avec des numéros. Il ne peut pas être modifié, et ces numéros ne mènent plus à personne.':
      'من السجل: ما فُعل ومتى، بأرقام. لا يمكن تعديله، ولم تعد هذه الأرقام تقود إلى أحد.',
    'Rien ne permet de revenir en arrière. Pour seulement ne plus être visible, retirez plutôt l’accord.':
      'لا رجوع عن ذلك. إن أردت فقط ألا تظهر، فاسحب الموافقة بدلًا من ذلك.',
    Confirmation: 'تأكيد',
    'J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.':
      'قرأت ما يختفي وما يبقى. أريد محو كل شيء.',
    'Effacer pour toujours': 'محو نهائي',
    'Ne rien effacer': 'عدم محو أي شيء',
    'Cochez la case pour confirmer l’effacement.': 'ضع علامة في الخانة لتأكيد المحو.',
    'Ce que la Cité sait de vous': 'ما تعرفه «La Cité» عنك',
    'Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu.':
      'كل ما يُحفظ، ولماذا، وحتى متى، ومن رآه.',
    'Sur cette page': 'في هذه الصفحة',
    'Qui m’a vu·e': 'من رآني',
    'Emporter ou effacer': 'الأخذ أو المحو',
    'L’export contient tout, ligne par ligne. Il est noté au journal. L’effacement est immédiat et définitif.':
      'يحتوي التصدير على كل شيء، سطرًا بسطر. ويُدوَّن في السجل. المحو فوري ونهائي.',
    'À lire et à imprimer': 'للقراءة والطباعة',
    'Pour une machine (JSON)': 'لآلة (JSON)',
    Pourquoi: 'لماذا',
    'De quel droit': 'بأي حق',
    'Jusqu’à quand': 'حتى متى',
    'Rien pour le moment.': 'لا شيء حاليًا.',
    'Lire le reçu': 'قراءة البيان',
    'Personne n’a ouvert votre identité.': 'لم يفتح أحد هويتك.',
    'Votre nom ou vos coordonnées ont été lus par': 'قرأ اسمك أو بيانات الاتصال بك',
    Qui: 'من',
    Où: 'أين',
    'Combien de fois': 'كم مرة',
    'La dernière fois': 'آخر مرة',
    'Votre profil, sans votre nom, n’est apparu dans aucune liste d’employeur.':
      'لم يظهر ملفك، دون اسمك، في أي قائمة لصاحب عمل.',
    'Votre profil est apparu, sans votre nom, dans les listes de': 'ظهر ملفك، دون اسمك، في قوائم',
    Établissement: 'المؤسسة',
    Pour: 'من أجل',
    'dans votre dossier': 'في ملفك',
    'dans la liste des habitant·es': 'في قائمة السكان',
    'dans la liste d’une offre': 'في قائمة عرض',
    'dans la liste des mises en relation': 'في قائمة عمليات التعريف',
    'dans la liste des personnes peu vues': 'في قائمة من قلّت رؤيتهم',
    'dans la liste des personnes à qui une formation ouvrirait des offres':
      'في قائمة الأشخاص الذين قد يفتح لهم تدريبٌ عروض عمل',
    'dans la liste des personnes inscrites lors d’un événement': 'في قائمة المسجلين خلال فعالية',
    'dans la liste des orientations': 'في قائمة التوجيهات',
    'dans la liste des personnes à appeler': 'في قائمة من يجب الاتصال بهم',
    'après votre accord et celui de la Cité': 'بعد موافقتك وموافقة «La Cité»',
    'dans le portail': 'في الموقع',
    'Qui vous êtes': 'من أنت',
    'Pour vous reconnaître et vous joindre. Un employeur ne le lit qu’après votre oui et celui de la Cité.':
      'للتعرف عليك والاتصال بك. لا يقرؤه صاحب عمل إلا بعد موافقتك وموافقة «La Cité».',
    'Mission d’intérêt public de la Cité de l’emploi : vous accompagner (RGPD, article 6.1.e).':
      'مهمة «La Cité de l’emploi» للمصلحة العامة: مرافقتك (RGPD، المادة 6.1.e).',
    'Deux ans après votre dernier contact avec la Cité, ou dès que vous demandez l’effacement.':
      'سنتان بعد آخر اتصال لك مع «La Cité»، أو فور طلبك المحو.',
    'Corriger mon identité': 'تصحيح هويتي',
    'Ce que vous savez faire et cherchez': 'ما تجيده وما تبحث عنه',
    'Pour trouver les offres qui vous vont. Les employeurs le voient sans votre nom, si vous êtes visible.':
      'لإيجاد العروض التي تناسبك. يراه أصحاب العمل دون اسمك، إن كنت ظاهرًا.',
    'Corriger mon profil': 'تصحيح ملفي',
    'Vos accords pour être visible': 'موافقاتك على الظهور',
    'Pour prouver que vous avez choisi, et ce que vous aviez lu.': 'لإثبات أنك اخترت، وما كنت قد قرأته.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment. La preuve : RGPD, article 7.1.':
      'موافقتك (RGPD، المادة 6.1.a)، ويمكنك سحبها في أي وقت. الإثبات: RGPD، المادة 7.1.',
    'Votre accord (RGPD, article 6.1.a), que vous pouvez retirer à tout moment.':
      'موافقتك (RGPD، المادة 6.1.a)، ويمكنك سحبها في أي وقت.',
    'Prolonger ou retirer mon accord': 'تمديد موافقتي أو سحبها',
    'Vos mises en relation': 'عمليات التعريف الخاصة بك',
    'Pour vous présenter une offre et suivre ce qui s’est passé. Le reçu dit comment le score a été fait.':
      'لعرض فرصة عليك ومتابعة ما حدث. يقول البيان كيف حُسبت النتيجة.',
    'Autant que votre dossier. Après un effacement : la date, l’offre et l’issue, sans rien de vous.':
      'ما بقي ملفك. بعد المحو: التاريخ والعرض والنهاية، دون أي شيء عنك.',
    'Votre parcours': 'مسارك',
    'Pour savoir où vous en êtes et ce qui vous aiderait. Aucun employeur ne le lit, aucun score n’en tient compte.':
      'لمعرفة أين وصلت وما الذي يساعدك. لا يقرؤه أي صاحب عمل، ولا تأخذه أي نتيجة في الحسبان.',
    'Deux ans après votre dernier contact avec la Cité. Une difficulté notée est retirée dès que vous le demandez.':
      'سنتان بعد آخر اتصال لك مع «La Cité». تُزال أي صعوبة مدوّنة فور طلبك.',
    'Ce que vos conseiller·ères ont noté': 'ما دوّنه مستشاروك',
    'Pour vous accompagner sans vous faire tout redire. Aucun employeur ne le lit.':
      'لمرافقتك دون أن تعيد قول كل شيء. لا يقرؤه أي صاحب عمل.',
    'Les messages que nous vous avons envoyés': 'الرسائل التي أرسلناها إليك',
    'Pour ne pas vous envoyer deux fois le même.': 'كي لا نرسل إليك الرسالة نفسها مرتين.',
    'Trente jours.': 'ثلاثون يومًا.',
    'Vos connexions': 'اتصالاتك',
    'Pour que vous seul·e entriez dans votre espace.': 'كي تدخل أنت وحدك إلى فضائك.',
    'Sécurité de vos données (RGPD, articles 6.1.c et 32).': 'أمن بياناتك (RGPD، المادتان 6.1.c و32).',
    'Un lien sert quinze minutes, une connexion trente jours au plus.':
      'يصلح الرابط خمس عشرة دقيقة، والاتصال ثلاثين يومًا على الأكثر.',
    'Où votre profil est apparu, sans votre nom': 'أين ظهر ملفك، دون اسمك',
    'Pour que chacun·e soit vu·e à son tour, et que vous sachiez qui vous a vu·e.':
      'كي يُرى كل شخص بدوره، وتعرف من رآك.',
    'Autant que votre dossier.': 'ما بقي ملفك.',
    'Le journal de ce qui a été fait': 'سجل ما فُعل',
    'Pour pouvoir vérifier, après coup, qui a fait quoi avec vos données.':
      'للتمكن من التحقق لاحقًا ممن فعل ماذا ببياناتك.',
    'Obligation de rendre compte (RGPD, articles 5.2 et 6.1.c).':
      'واجب تقديم الحساب (RGPD، المادتان 5.2 و6.1.c).',
    'Le journal n’est jamais modifié. Il ne contient que des numéros : après un effacement, ils ne mènent plus à vous.':
      'لا يُعدَّل السجل أبدًا. لا يحتوي إلا أرقامًا: بعد المحو لا تقود إليك.',
  },
  counted: {},
}
