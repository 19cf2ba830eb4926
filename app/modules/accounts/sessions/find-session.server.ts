import { and, eq, isNull } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { addMinutes } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { digestToken } from '@/app/platform/tokens.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import { accounts, residents, secondFactors, sessions, staffMembers } from '@/drizzle/schema'
import { isCurrent } from './current-session.server'
import { isStaffRole, staffIdleMinutes, stageOf, type Session } from './session'

/** The session of this token, or null when it is unknown, over, unused for too long, or its account disabled. */
export function findSession(
  ctx: Pick<Context, 'database' | 'clock' | 'settings'>,
  sessionToken: string,
): Promise<Session | null> {
  const now = ctx.clock.now()
  return withActor(ctx.database, system, async (tx) => {
    const row = await readSession(tx, digestToken(sessionToken), now)
    if (!row) return null
    const { id, tokenDigest, accountId, role, lastSeenAt } = row
    if (isStaffRole(role) && addMinutes(lastSeenAt, staffIdleMinutes) <= now) return null
    const actor = toActor(row)
    if (actor === null) return null
    // To the minute: a write per request would cost more than it tells.
    if (addMinutes(lastSeenAt, 1) <= now) {
      await tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.tokenDigest, tokenDigest))
    }
    const stage = stageOf({
      role,
      enrolled: row.enrolledAt !== null,
      secondFactorAt: row.secondFactorAt,
      required: ctx.settings.staffSecondFactor === 'required',
    })
    return { id, tokenDigest, accountId, role, stage, secondFactorGiven: row.secondFactorAt !== null, actor }
  })
}

async function readSession(tx: Tx, tokenDigest: string, now: Date) {
  const [row] = await tx
    .select({
      id: sessions.id,
      tokenDigest: sessions.tokenDigest,
      lastSeenAt: sessions.lastSeenAt,
      secondFactorAt: sessions.secondFactorAt,
      accountId: accounts.id,
      role: accounts.role,
      residentId: residents.id,
      organisationId: staffMembers.organisationId,
      enrolledAt: secondFactors.confirmedAt,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .leftJoin(residents, eq(residents.accountId, accounts.id))
    .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
    .leftJoin(secondFactors, eq(secondFactors.accountId, accounts.id))
    .where(and(eq(sessions.tokenDigest, tokenDigest), isCurrent(now), isNull(accounts.disabledAt)))
  return row
}

type Row = NonNullable<Awaited<ReturnType<typeof readSession>>>

function toActor({ role, accountId, residentId, organisationId }: Row): Session['actor'] | null {
  switch (role) {
    case 'employer':
      return { role, accountId }
    case 'resident':
      return residentId === null ? null : { role, accountId, residentId }
    case 'caseworker':
    case 'coordinator':
      return organisationId === null ? null : { role, accountId, organisationId }
  }
}
