import { eq } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId } from '@/drizzle/ids'
import { partnerOrganisations, staffMembers } from '@/drizzle/schema'

/** How a member of staff is known to those she works with. */
export interface StaffCard {
  displayName: string
  organisation: string
}

export async function findStaffCard(tx: Tx, accountId: AccountId): Promise<StaffCard | null> {
  const [row] = await tx
    .select({ displayName: staffMembers.displayName, organisation: partnerOrganisations.name })
    .from(staffMembers)
    .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, staffMembers.organisationId))
    .where(eq(staffMembers.accountId, accountId))
  return row ?? null
}
