import { and, asc, eq, isNull } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import { withActor } from '@/drizzle/client.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { accounts, partnerOrganisations, staffMembers } from '@/drizzle/schema'

export interface Colleague {
  accountId: AccountId
  name: string
  organisationId: OrganisationId
  organisation: string
}

/** Every caseworker who can be given something, the actor included, by organisation and name. Accounts are read as the portal. */
export async function listColleagues({ ctx }: { ctx: Context }): Promise<Colleague[]> {
  authorise(ctx.actor, 'casework.read')
  return withActor(ctx.database, system, (tx) =>
    tx
      .select({
        accountId: staffMembers.accountId,
        name: staffMembers.displayName,
        organisationId: staffMembers.organisationId,
        organisation: partnerOrganisations.name,
      })
      .from(staffMembers)
      .innerJoin(accounts, eq(accounts.id, staffMembers.accountId))
      .innerJoin(partnerOrganisations, eq(partnerOrganisations.id, staffMembers.organisationId))
      .where(and(eq(accounts.role, 'caseworker'), isNull(accounts.disabledAt)))
      .orderBy(asc(partnerOrganisations.name), asc(staffMembers.displayName)),
  )
}

/** @throws DomainError `invalid` on field `toId` for whoever is no caseworker, or not any more. */
export async function requireColleague(ctx: Context, accountId: AccountId): Promise<Colleague> {
  const found = (await listColleagues({ ctx })).find((each) => each.accountId === accountId)
  if (!found) throw invalid({ toId: ['Choisissez un ou une collègue de la liste.'] })
  return found
}
