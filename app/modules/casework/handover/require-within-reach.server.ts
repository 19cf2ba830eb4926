import { and, eq, or } from 'drizzle-orm'
import { invalid } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, residents, staffMembers, teamMembers } from '@/drizzle/schema'

/**
 * What is given to somebody who could not read it would be lost in between. @throws DomainError `invalid` on field `toId` for a
 * caseworker of an organisation outside the person's team.
 */
export async function requireWithinReach(
  tx: Tx,
  { residentId, accountId }: { residentId: ResidentId; accountId: AccountId },
): Promise<void> {
  const [reached] = await tx
    .select({ id: residents.id })
    .from(residents)
    .innerJoin(staffMembers, eq(staffMembers.accountId, accountId))
    .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, staffMembers.organisationId))
    .leftJoin(
      teamMembers,
      and(
        eq(teamMembers.residentId, residents.id),
        eq(teamMembers.organisationId, staffMembers.organisationId),
      ),
    )
    .where(
      and(
        eq(residents.id, residentId),
        or(
          eq(partnerOrganisations.reach, 'everyone'),
          eq(residents.organisationId, staffMembers.organisationId),
          eq(teamMembers.residentId, residents.id),
        ),
      ),
    )
  if (!reached) {
    throw invalid({
      toId: ['Cette structure n’est pas dans l’équipe de la personne\u00a0: orientez-la d’abord.'],
    })
  }
}
