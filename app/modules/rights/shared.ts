import { z } from 'zod'

/** By which way somebody without an online space asks. */
export const spokenErasureGrounds = ['phone', 'in_person', 'post'] as const
type SpokenErasureGround = (typeof spokenErasureGrounds)[number]
/** How a person asked for it, or why it was due without her asking. */
export type ErasureGround = SpokenErasureGround | 'online' | 'retention'

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

const confirmed = { confirm: z.literal('on', 'Cochez la case pour confirmer l’effacement.') }

/** Her own form: the box, once the consequences are read. */
export const onlineErasureSchema = z
  .object(confirmed)
  .transform((): { ground: ErasureGround } => ({ ground: 'online' }))

/** The caseworker's: the same, and how she was asked. */
export const spokenErasureSchema = z
  .object({ ...confirmed, ground: z.enum(spokenErasureGrounds, 'Indiquez comment la personne l’a demandé.') })
  .transform(({ ground }): { ground: ErasureGround } => ({ ground }))
