import { asc, eq, isNull } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { AccountId } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'
import { accounts, partnerOrganisations, secondFactors, staffMembers } from '@/drizzle/schema'

export interface StaffMemberRow {
  accountId: AccountId
  displayName: string
  organisation: string
  role: Role
  /** When the second factor was confirmed; null: none. */
  protectedSince: Date | null
}

/** Everybody of staff whose account is open, by name. */
export function listStaff({ ctx }: { ctx: Context }): Promise<StaffMemberRow[]> {
  authorise(ctx.actor, 'second_factor.reset')
  return transact({ ...ctx, actor: system }, (tx) =>
    tx
      .select({
        accountId: staffMembers.accountId,
        displayName: staffMembers.displayName,
        organisation: partnerOrganisations.name,
        role: accounts.role,
        protectedSince: secondFactors.confirmedAt,
      })
      .from(staffMembers)
      .innerJoin(accounts, eq(accounts.id, staffMembers.accountId))
      .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, staffMembers.organisationId))
      .leftJoin(secondFactors, eq(secondFactors.accountId, staffMembers.accountId))
      .where(isNull(accounts.disabledAt))
      .orderBy(asc(staffMembers.displayName), asc(staffMembers.accountId)),
  )
}
