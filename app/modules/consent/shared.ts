import { z } from 'zod'
import { languageCodes, type AgreementChannel } from '@/drizzle/vocabulary'

/** Months for which one agreement holds; it can be renewed. */
export const consentMonths = 6

/** Changes with every change of the notice's text: a consent keeps the version that was read. */
export const noticeVersion = '2026-1'

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

/** Channels by which a caseworker can write an agreement down; `online` is the resident's own. */
export const spokenConsentChannels = ['phone', 'in_person'] as const satisfies readonly AgreementChannel[]
export type ConsentChannel = 'online' | (typeof spokenConsentChannels)[number]

const agreement = z.object({
  agree: z.literal('on', 'Cochez la case pour enregistrer l’accord.'),
  noticeVersion: z.literal(
    noticeVersion,
    'Ce texte a changé depuis que vous l’avez ouvert. Rechargez la page pour le relire.',
  ),
  /** In which the notice was read or explained. */
  language: z.enum(languageCodes, 'Choisissez la langue.').default('fr'),
})

const understood = {
  comprehension: z.literal(
    'no',
    'Relisez le texte\u00a0: aucun employeur ne lit un nom avant que la personne ait dit oui à son offre.',
  ),
}

const spoken = { channel: z.enum(spokenConsentChannels, 'Indiquez comment l’accord a été donné.') }

const toOnline = (given: z.output<typeof agreement>): ConsentGiven => ({
  noticeVersion: given.noticeVersion,
  language: given.language,
  channel: 'online',
})

const toSpoken = (given: z.output<typeof agreement> & { channel: ConsentChannel }): ConsentGiven => ({
  noticeVersion: given.noticeVersion,
  language: given.language,
  channel: given.channel,
})

/** What the record keeps of how it was agreed. */
export interface ConsentGiven {
  noticeVersion: typeof noticeVersion
  language: (typeof languageCodes)[number]
  channel: ConsentChannel
}

/** The first time: the question about the notice was answered right. */
export interface ConsentUnderstood extends ConsentGiven {
  understood: true
}

/** The resident's own form: box, question, version of the text on the page. */
export const onlineConsentSchema = agreement
  .extend(understood)
  .transform((given): ConsentUnderstood => ({ ...toOnline(given), understood: true }))
/** The caseworker's form: the same, asked by voice, and how. */
export const spokenConsentSchema = agreement
  .extend({ ...understood, ...spoken })
  .transform((given): ConsentUnderstood => ({ ...toSpoken(given), understood: true }))
/** To go on, one does not answer the question again. */
export const onlineRenewalSchema = agreement.transform(toOnline)
export const spokenRenewalSchema = agreement.extend(spoken).transform(toSpoken)
