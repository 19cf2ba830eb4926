/** Reads back what `measureFairness` wrote. A gain or reason that this version does not know throws a ZodError. */
import { z } from 'zod'
import { languageCodes, languageLevels, licenceCodes, travelModes } from '@/drizzle/vocabulary'
import { profileFields } from '@/search/profile-fields'
import type { PoolUnlock } from '@/search/scoring/unlocks/pool-unlocks'
import type { UnseenReason } from './why-unseen'

const gain = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['skill', 'certificate']), code: z.number() }),
  z.object({ kind: z.literal('licence'), code: z.enum(licenceCodes) }),
  z.object({
    kind: z.literal('language'),
    language: z.object({ code: z.enum(languageCodes), level: z.enum(languageLevels) }),
  }),
  z.object({ kind: z.literal('travel'), mode: z.enum(travelModes), limit: z.number() }),
])

const unlocks: z.ZodType<PoolUnlock[]> = z.array(z.object({ gain, opened: z.number(), people: z.number() }))

const reasons: z.ZodType<UnseenReason[]> = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('lists_unread') }),
    z.object({ kind: z.literal('next_in_line'), place: z.number() }),
    z.object({ kind: z.literal('ranked_low'), place: z.number().nullable() }),
    z.object({ kind: z.literal('empty_fields'), fields: z.array(z.enum(profileFields)) }),
    z.object({ kind: z.literal('other_pools'), offers: z.number() }),
  ]),
)

export const readUnlocks = (stored: unknown): PoolUnlock[] => unlocks.parse(stored)

export const readReasons = (stored: unknown): UnseenReason[] => reasons.parse(stored)
