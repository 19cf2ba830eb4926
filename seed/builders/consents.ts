import type { AccountId, ResidentId } from '@/drizzle/ids'
import type { consents } from '@/drizzle/schema'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type Consent = typeof consents.$inferSelect

/** Days for which a consent stands before it has to be renewed: six months. */
const consentDays = 182

/** Standing unless told: given three weeks ago, for six months. */
export function buildConsent(
  overrides: Partial<Consent> & { residentId: ResidentId; recordedBy: AccountId },
  { random, now }: Source = anySource(),
): Consent {
  const givenAt = overrides.givenAt ?? daysAfter(now, -21)
  return {
    id: random.id(),
    purpose: 'visible_pool',
    noticeVersion: '2026-1',
    language: 'fr',
    channel: 'online',
    expiresAt: daysAfter(givenAt, consentDays),
    withdrawnAt: null,
    ...overrides,
    givenAt,
  }
}
