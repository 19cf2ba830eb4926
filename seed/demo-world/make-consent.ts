import type { residents } from '@/drizzle/schema'
import { buildConsent, daysAfter, type BuiltConsent, type Source } from '../builders/index.server'
import type { Caseworker } from './make-staff'

/** What became of a resident's consent to be visible. */
export type Standing = 'standing' | 'withdrawn' | 'expired' | 'never'

export function makeConsent(
  { id: residentId, accountId }: typeof residents.$inferSelect,
  language: string,
  caseworker: Caseworker,
  source: Source,
): { standing: Standing; consent: BuiltConsent | null } {
  const { random, now } = source
  const standing = random.weighted<Standing>([
    ['standing', 70],
    ['withdrawn', 8],
    ['expired', 6],
    ['never', 16],
  ])
  if (standing === 'never') return { standing, consent: null }
  const recent = random.chance(0.25)
  const age = {
    standing: recent ? random.integer(2, 40) : random.integer(45, 170),
    withdrawn: random.integer(60, 140),
    // Past the six months for which a consent stands.
    expired: random.integer(185, 200),
  }[standing]
  const givenAt = daysAfter(now, -age)
  const spoken = accountId === null || random.chance(0.2)
  return {
    standing,
    consent: buildConsent(
      {
        residentId,
        recordedBy: spoken ? caseworker.accountId : accountId,
        channel: spoken ? random.pick(['in_person', 'phone'] as const) : 'online',
        language,
        givenAt,
        withdrawnAt: standing === 'withdrawn' ? daysAfter(givenAt, random.integer(25, 55)) : null,
      },
      source,
    ),
  }
}
