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
  },
  counted: {},
}
