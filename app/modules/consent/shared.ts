/** Months for which one agreement holds; it can be renewed. */
export const consentMonths = 6

export interface NoticeSection {
  title: string
  lines: readonly string[]
}

/** What being visible means. Read, or read aloud, before agreeing. */
export const noticeSections: readonly NoticeSection[] = [
  {
    title: 'Ce que voient les employeurs',
    lines: [
      'Votre famille de métiers et votre expérience, en gros.',
      'Vos compétences, permis, certificats et langues.',
      'Vos jours et moments de travail possibles.',
      'Un temps de trajet approximatif jusqu’à leur site.',
    ],
  },
  {
    title: 'Ce qu’ils ne voient jamais avant votre accord',
    lines: [
      'Votre nom, votre téléphone, votre e-mail, votre adresse et votre âge.',
      'Votre quartier, et qui vous accompagne.',
    ],
  },
  {
    title: 'Qui voit votre dossier complet',
    lines: [
      'Vous.',
      'Les conseillers et conseillères de la Cité de l’emploi. Chaque lecture est enregistrée.',
    ],
  },
  {
    title: 'Quand un employeur reçoit vos coordonnées',
    lines: [
      'Seulement si vous dites oui à cette offre, et si un conseiller ou une conseillère valide.',
      'Pour une durée limitée.',
    ],
  },
  {
    title: 'Comment arrêter',
    lines: [
      'À tout moment, en un clic dans votre espace, ou en le disant à la Cité.',
      'Vous disparaissez aussitôt des listes et vos coordonnées sont refermées.',
      `Sans nouvel accord de votre part, tout s’arrête au bout de ${consentMonths} mois.`,
    ],
  },
]

/** One question that shows that the notice was understood. */
export const comprehension = {
  question: 'Un employeur peut-il lire votre nom avant que vous disiez oui à son offre\u00a0?',
  answers: { no: 'Non', yes: 'Oui', unsure: 'Je ne sais pas' },
} as const

export {
  channelChoiceSchema,
  onlineConsentSchema,
  onlineRenewalSchema,
  spokenConsentSchema,
  spokenRenewalSchema,
} from './schemas'
export {
  noticeVersion,
  spokenConsentChannels,
  type ConsentChannel,
  type ConsentGiven,
  type ConsentUnderstood,
} from './agreement-terms'
