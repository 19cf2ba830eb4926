import { and, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, IntroductionId } from '@/drizzle/ids'
import {
  handovers,
  introductions,
  introductionTransitions,
  partnerOrganisations,
  residents,
  staffMembers,
} from '@/drizzle/schema'

export interface Holder {
  accountId: AccountId
  name: string
  organisation: string
}

export const holders = alias(staffMembers, 'holder_staff')
/** Who took it or was given it, otherwise who accompanies the person. With `introductions` and `residents`. */
export const holderId = sql`coalesce(${introductions.caseworkerId}, ${residents.leadCaseworkerId})`

/** Who has each, and since when: the last that it was taken or given. */
export async function findHolders(
  tx: Tx,
  ids: readonly IntroductionId[],
): Promise<Map<IntroductionId, { holder: Holder | null; since: Date | null }>> {
  if (ids.length === 0) return new Map()
  const given = tx
    .select({ at: sql`max(${handovers.at})` })
    .from(handovers)
    .where(eq(handovers.introductionId, introductions.id))
  const taken = tx
    .select({ at: sql`max(${introductionTransitions.at})` })
    .from(introductionTransitions)
    .where(
      and(
        eq(introductionTransitions.introductionId, introductions.id),
        eq(introductionTransitions.toState, 'under_review'),
      ),
    )
  const rows = await tx
    .select({
      id: introductions.id,
      accountId: holders.accountId,
      name: holders.displayName,
      organisation: partnerOrganisations.name,
      since: sql<Date | null>`greatest((${given}), (${taken}))`.mapWith(introductions.createdAt),
    })
    .from(introductions)
    .leftJoin(residents, eq(residents.id, introductions.residentId))
    .leftJoin(holders, eq(holders.accountId, holderId))
    .leftJoin(partnerOrganisations, eq(partnerOrganisations.id, holders.organisationId))
    .where(inArray(introductions.id, [...ids]))
  return new Map(
    rows.map(({ id, accountId, name, organisation, since }) => [
      id,
      {
        holder:
          accountId === null || name === null || organisation === null
            ? null
            : { accountId, name, organisation },
        since,
      },
    ]),
  )
}
