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
    'Deux fois de suite, nous n’avons pas réussi à vous parler, la dernière le {{date}}.':
      'لم نتمكن من التحدث معكم مرتين متتاليتين، آخرها يوم {{date}}.',
    'Une offre a été perdue le {{date}}, car nous n’avons pas pu vous joindre.':
      'ضاع عرض يوم {{date}} لأننا لم نتمكن من الوصول إليكم.',
    'Votre accord pour être visible se termine le {{date}}.': 'تنتهي موافقتكم على الظهور يوم {{date}}.',
    'Une étape de votre parcours était prévue pour le {{date}}.': 'كانت خطوة من مساركم مقررة ليوم {{date}}.',
    'Vos disponibilités n’ont pas été confirmées depuis le {{date}}.': 'لم تُؤكد أوقات توفركم منذ {{date}}.',
    'Nous n’avons pas de nouvelles de vous depuis le {{date}}.': 'لا أخبار لدينا عنكم منذ {{date}}.',
    'Cette raison ne compte déjà plus.': 'لم يعد هذا السبب محسوبًا.',
  },
  counted: {},
}
