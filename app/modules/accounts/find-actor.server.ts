import { and, eq, gt, isNull } from 'drizzle-orm'
import { system, type Actor } from '@/app/modules/access/shared'
import type { Clock } from '@/app/platform/clock'
import { digestToken } from '@/app/platform/tokens.server'
import { withActor, type Database } from '@/drizzle/client.server'
import { accounts, residents, sessions, staffMembers } from '@/drizzle/schema'

/** Who holds this session, or null when it is unknown, expired, revoked, or its account disabled. */
export function findActor(database: Database, clock: Clock, sessionToken: string): Promise<Actor | null> {
  return withActor(database, system, async (tx) => {
    const [row] = await tx
      .select({
        accountId: accounts.id,
        role: accounts.role,
        residentId: residents.id,
        organisationId: staffMembers.organisationId,
      })
      .from(sessions)
      .innerJoin(accounts, eq(accounts.id, sessions.accountId))
      .leftJoin(residents, eq(residents.accountId, accounts.id))
      .leftJoin(staffMembers, eq(staffMembers.accountId, accounts.id))
      .where(
        and(
          eq(sessions.tokenDigest, digestToken(sessionToken)),
          isNull(sessions.revokedAt),
          gt(sessions.expiresAt, clock.now()),
          isNull(accounts.disabledAt),
        ),
      )
    if (!row) return null
    const { accountId, role, residentId, organisationId } = row
    switch (role) {
      case 'employer':
        return { role, accountId }
      case 'resident':
        return residentId === null ? null : { role, accountId, residentId }
      case 'caseworker':
      case 'coordinator':
        return organisationId === null ? null : { role, accountId, organisationId }
    }
  })
}
