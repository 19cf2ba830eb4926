import { z } from 'zod'
import { spokenErasureGrounds, type ErasureGround } from './erasure-grounds'

const confirmed = { confirm: z.literal('on', 'Cochez la case pour confirmer l’effacement.') }

/** Her own form: the box, once the consequences are read. */
export const onlineErasureSchema = z
  .object(confirmed)
  .transform((): { ground: ErasureGround } => ({ ground: 'online' }))

/** The caseworker's: the same, and how she was asked. */
export const spokenErasureSchema = z
  .object({ ...confirmed, ground: z.enum(spokenErasureGrounds, 'Indiquez comment la personne l’a demandé.') })
  .transform(({ ground }): { ground: ErasureGround } => ({ ground }))
