import { and, eq, gt, isNull, type SQL } from 'drizzle-orm'
import { accounts, sessions } from '@/drizzle/schema'

/** Of sessions joined to their accounts, those that were not ended, by themselves or with all others, and are in time. */
export function isCurrent(now: Date): SQL | undefined {
  return and(
    eq(accounts.sessionEpoch, sessions.epoch),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, now),
  )
}
