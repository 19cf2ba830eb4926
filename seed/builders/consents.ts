import { consentMonths, noticeVersion } from '@/app/modules/consent/shared'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import type { auditEntries, consents } from '@/drizzle/schema'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type Consent = typeof consents.$inferSelect
type AuditEntry = Omit<typeof auditEntries.$inferSelect, 'id'>

export interface BuiltConsent {
  consent: Consent
  audit: AuditEntry[]
}

/** Standing unless told: given three weeks ago, for as long as a consent holds. Withdrawn by whoever gave it. */
export function buildConsent(
  overrides: Partial<Consent> & { residentId: ResidentId; recordedBy: AccountId },
  { random, now }: Source = anySource(),
): BuiltConsent {
  const givenAt = overrides.givenAt ?? daysAfter(now, -21)
  const consent: Consent = {
    id: random.id(),
    purpose: 'visible_pool',
    noticeVersion,
    language: 'fr',
    channel: 'online',
    understood: true,
    expiresAt: monthsAfter(givenAt, consentMonths),
    withdrawnAt: null,
    ...overrides,
    givenAt,
  }
  const { id, channel, withdrawnAt } = consent
  const entry = (action: string, at: Date, details: AuditEntry['details']): AuditEntry => ({
    at,
    actorId: consent.recordedBy,
    actorRole: channel === 'online' ? 'resident' : 'caseworker',
    action,
    subjectKind: 'resident',
    subjectId: consent.residentId,
    details: { consent: id, ...details },
  })
  const given = entry('consent.given', givenAt, {
    notice: consent.noticeVersion,
    channel,
    understood: consent.understood,
  })
  return { consent, audit: withdrawnAt ? [given, entry('consent.withdrawn', withdrawnAt, {})] : [given] }
}

function monthsAfter(moment: Date, months: number): Date {
  const later = new Date(moment)
  later.setUTCMonth(later.getUTCMonth() + months)
  return later
}
