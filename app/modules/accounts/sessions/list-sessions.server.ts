import { and, desc, eq, gt } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addMinutes } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import type { SessionId } from '@/drizzle/ids'
import { accounts, sessions } from '@/drizzle/schema'
import { isCurrent } from './current-session.server'
import { isStaffRole, staffIdleMinutes, type Session } from './session'

export interface SessionSummary {
  id: SessionId
  openedAt: Date
  lastSeenAt: Date
  expiresAt: Date
  /** The one that asks. */
  current: boolean
}

/** The account's sessions that still open something, last used first. */
export function listSessions({
  ctx,
  input,
}: {
  ctx: Context
  input: { session: Session }
}): Promise<SessionSummary[]> {
  const { session } = input
  const now = ctx.clock.now()
  return transact({ ...ctx, actor: system }, async (tx) => {
    const rows = await tx
      .select({
        id: sessions.id,
        openedAt: sessions.createdAt,
        lastSeenAt: sessions.lastSeenAt,
        expiresAt: sessions.expiresAt,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .where(
        and(
          eq(sessions.accountId, session.accountId),
          isCurrent(now),
          isStaffRole(session.role) ? gt(sessions.lastSeenAt, addMinutes(now, -staffIdleMinutes)) : undefined,
        ),
      )
      .orderBy(desc(sessions.lastSeenAt))
    return rows.map((row) => ({ ...row, current: row.id === session.id }))
  })
}
