import type { Translation } from '../../catalogue'
import type * as french from './fr'

export const ar: Translation<typeof french> = {
  sentences: {
    'Mon parcours': 'مساري',
    'De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.':
      'من استقبالك إلى ستة أشهر في عملك. لا يقرؤه أي صاحب عمل.',
    'Rien n’est encore prévu': 'لم يُخطط لشيء بعد',
    'Votre conseiller·ère note ici les étapes que vous décidez ensemble.':
      'يدوّن مستشارك هنا الخطوات التي تقررانها معًا.',
    'Les étapes faites et à venir, et avec qui.': 'الخطوات المنجزة والقادمة، ومع من.',
    'Voir mon parcours': 'الاطلاع على مساري',
    'Prévu : {{day}}': 'مقرر: {{day}}',
    Accueil: 'الاستقبال',
    'Point sur la situation': 'مراجعة الوضع',
    Formation: 'التدريب',
    'Certificat ou permis': 'شهادة أو رخصة قيادة',
    'Cours de langue': 'دورة لغة',
    'Immersion en entreprise': 'فترة اكتشاف في شركة',
    'Difficulté réglée': 'صعوبة حُلّت',
    'Mise en relation avec un employeur': 'تعريف بصاحب عمل',
    'Entretien d’embauche': 'مقابلة عمل',
    'Point après un mois de travail': 'متابعة بعد شهر من العمل',
    'Point après trois mois de travail': 'متابعة بعد ثلاثة أشهر من العمل',
    'Point après six mois de travail': 'متابعة بعد ستة أشهر من العمل',
    'Fait en partie': 'أُنجز جزئيًا',
    'Rendez-vous manqué': 'موعد فائت',
    'L’employeur n’a pas donné de nouvelles': 'لم يرد خبر من صاحب العمل',
    'Toujours en poste': 'ما زال في العمل',
    'Plus en poste': 'لم يعد في العمل',
    'Étape annulée': 'أُلغيت الخطوة',
    'Pourquoi nous pouvons vous appeler': 'لماذا قد نتصل بكم',
    'Chaque raison a sa date. Il n’y a pas d’autre calcul, et aucun employeur ne les lit.':
      'لكل سبب تاريخه. لا يوجد أي حساب آخر، ولا يقرأها أي صاحب عمل.',
    'Aucune raison en ce moment.': 'لا يوجد سبب في الوقت الحالي.',
    'Si une raison n’est pas ou plus vraie, dites-le : elle est retirée aussitôt, et votre conseiller·ère le voit.':
      'إذا كان السبب غير صحيح أو لم يعد صحيحًا، فقولوا ذلك: يُزال فورًا، ويرى مستشاركم ذلك.',
    'Ce n’est pas ou plus vrai': 'هذا غير صحيح أو لم يعد صحيحًا',
    'Une action était prévue pour le {{date}}.': 'كان هناك شيء مقرر ليوم {{date}}.',
    'Une offre attend votre réponse depuis le {{date}}.': 'هناك عرض ينتظر جوابكم منذ {{date}}.',
    'Trois fois de suite, nous n’avons pas eu de réponse de vous, la dernière le {{date}}.':
      'لم نتلقَّ منكم جوابًا ثلاث مرات متتالية، آخرها يوم {{date}}.',
    'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.':
      'ضاع عرض يوم {{date}} لأننا لم نتمكن من الوصول إليكم.',
    'Votre accord pour être visible se termine le {{date}}.': 'تنتهي موافقتكم على الظهور يوم {{date}}.',
    'Une étape de votre parcours était prévue pour le {{date}}.': 'كانت خطوة من مساركم مقررة ليوم {{date}}.',
    'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.': 'لم تُؤكد أوقات توفركم منذ {{date}}.',
    'Nous n’avons pas de nouvelles de vous depuis le {{date}}.': 'لا أخبار لدينا عنكم منذ {{date}}.',
    'Cette raison ne compte déjà plus.': 'لم يعد هذا السبب محسوبًا.',
    'Mon équipe': 'فريقي',
    'Qui m’accompagne, et ce que chacun peut lire.': 'من يرافقني، وما يمكن لكل جهة قراءته.',
    'Voir mon équipe': 'الاطلاع على فريقي',
    'Qui vous accompagne, et ce que chacun peut lire. Vous pouvez dire non à tout moment : l’effet est immédiat.':
      'من يرافقك، وما يمكن لكل جهة قراءته. يمكنك أن تقول لا في أي وقت: يسري ذلك فورًا.',
    'Qui vous suit': 'من يتابعك',
    'Personne encore': 'لا أحد بعد',
    'Lit tout votre dossier.': 'تقرأ ملفك كله.',
    'Ces structures de la Cité lisent aussi votre dossier, pour vous accueillir :':
      'هذه الجهات في «La Cité» تقرأ ملفك أيضًا لاستقبالك:',
    'Vos partenaires': 'شركاؤك',
    'Aucune autre structure ne lit votre dossier.': 'لا تقرأ أي جهة أخرى ملفك.',
    'Depuis le {{day}}': 'منذ {{day}}',
    'Votre nom et votre profil': 'اسمك وملفك المهني',
    'Téléphone, e-mail, adresse et date de naissance': 'الهاتف والبريد الإلكتروني والعنوان وتاريخ الميلاد',
    'Les étapes du parcours': 'خطوات المسار',
    'Les difficultés notées': 'الصعوبات المدوّنة',
    'Les notes et les échanges': 'الملاحظات والمحادثات',
    'Ne plus rien partager': 'عدم مشاركة أي شيء بعد الآن',
    'Aides demandées pour vous': 'مساعدات طُلبت لك',
    'Cette structure ne lit rien de vous tant qu’elle n’a pas dit oui. Elle lirait alors :':
      'لا تقرأ هذه الجهة شيئًا عنك قبل أن تقول نعم. ستقرأ حينها:',
    'Réponse attendue avant le {{day}}': 'الرد منتظر قبل {{day}}',
    'Aide pour une difficulté': 'مساعدة في صعوبة',
    'Refuser cette aide': 'رفض هذه المساعدة',
    'Cette structure n’est plus dans l’équipe. Rechargez la page.':
      'لم تعد هذه الجهة في الفريق. أعد تحميل الصفحة.',
    'Cette orientation a déjà une réponse. Rechargez la page.': 'لهذا الطلب رد بالفعل. أعد تحميل الصفحة.',
  },
  counted: {},
}
