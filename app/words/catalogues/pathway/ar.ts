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
  },
  counted: {},
}
