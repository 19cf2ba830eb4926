import type { SpokenErasureGround } from './erasure-grounds'

export const spokenErasureLabels: Record<SpokenErasureGround, string> = {
  phone: 'Par téléphone',
  in_person: 'De vive voix',
  post: 'Par courrier',
}

/** What is held under one heading, for its owner. */
export interface HeldTheme {
  /** Its anchor in a page. */
  id: string
  title: string
  why: string
  /** With the article of the RGPD. */
  ground: string
  until: string
  /** Where it is corrected, within the space of whoever reads; null for what is a fact. */
  correct: { to: string; label: string } | null
  /** `receiptOf`: the introduction that a line tells of. */
  lines: { term: string; details: string; receiptOf?: string }[]
}

export { onlineErasureSchema, spokenErasureSchema } from './schemas'
export { spokenErasureGrounds, type ErasureGround } from './erasure-grounds'
