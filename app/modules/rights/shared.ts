import { z } from 'zod'

/** How a person asked for it, or why it was due without her asking. */
export const erasureGrounds = ['online', 'phone', 'in_person', 'post', 'retention'] as const
export type ErasureGround = (typeof erasureGrounds)[number]

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

export const erasureGroundLabels: Record<ErasureGround, string> = {
  online: 'En ligne',
  phone: 'Par téléphone',
  in_person: 'De vive voix',
  post: 'Par courrier',
  retention: 'Deux ans sans contact',
}

const confirmed = { confirm: z.literal('on', 'Cochez la case pour confirmer l’effacement.') }

/** Her own form: the box, once the consequences are read. */
export const onlineErasureSchema = z
  .object(confirmed)
  .transform((): { ground: ErasureGround } => ({ ground: 'online' }))

/** By which way somebody without an online space asks. */
export const spokenErasureGrounds = ['phone', 'in_person', 'post'] as const satisfies readonly ErasureGround[]

/** The caseworker's: the same, and how she was asked. */
export const spokenErasureSchema = z
  .object({ ...confirmed, ground: z.enum(spokenErasureGrounds, 'Indiquez comment la personne l’a demandé.') })
  .transform(({ ground }): { ground: ErasureGround } => ({ ground }))
