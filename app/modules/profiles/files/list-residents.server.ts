import { and, eq, gt, inArray, isNull } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { consents, profiles, residents, staffMembers } from '@/drizzle/schema'
import { readAllNames } from '../identity/read-all-names.server'
import { readIdentities } from '../identity/read-identities.server'
import { searchNames } from './search-names'

export interface ResidentRow {
  residentId: ResidentId
  givenName: string
  familyName: string
  leadCaseworker: string | null
  /** Until when the person's consent stands; null when she is not in the pool. */
  consentExpiresAt: Date | null
  updatedAt: Date
  confirmedAt: Date | null
}

export interface ResidentPage {
  rows: ResidentRow[]
  total: number
  page: number
  pageCount: number
}

export const residentsPerPage = 50

/**
 * The residents by name, for a caseworker. That names were gone through is audited, and so is each one shown.
 * @param input.query words that names contain, accents and case aside; empty for everyone.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.page from 1; past the end it is empty.
 */
export function listResidents({
  ctx,
  input,
}: {
  ctx: Context
  input: { query: string; mine: boolean; page: number }
}): Promise<ResidentPage> {
  authorise(ctx.actor, 'resident.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const led = input.mine ? await listLedBy(tx, actor.accountId) : null
    const found = searchNames(await readAllNames(tx, inner), input.query).filter((id) => led?.has(id) ?? true)
    const start = (input.page - 1) * residentsPerPage
    const shown = found.slice(start, start + residentsPerPage)
    return {
      rows: await describeResidents(tx, inner, shown),
      total: found.length,
      page: input.page,
      pageCount: Math.max(1, Math.ceil(found.length / residentsPerPage)),
    }
  })
}

async function listLedBy(tx: Tx, accountId: AccountId): Promise<Set<ResidentId>> {
  const rows = await tx
    .select({ residentId: residents.id })
    .from(residents)
    .where(eq(residents.leadCaseworkerId, accountId))
  return new Set(rows.map(({ residentId }) => residentId))
}

async function describeResidents(
  tx: Tx,
  ctx: Context,
  residentIds: readonly ResidentId[],
): Promise<ResidentRow[]> {
  if (residentIds.length === 0) return []
  const read = await readIdentities(tx, ctx, { residentIds, purpose: 'list' })
  const rows = await tx
    .select({
      residentId: residents.id,
      leadCaseworker: staffMembers.displayName,
      consentExpiresAt: consents.expiresAt,
      updatedAt: profiles.updatedAt,
      confirmedAt: profiles.confirmedAt,
    })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
    .leftJoin(
      consents,
      and(
        eq(consents.residentId, residents.id),
        eq(consents.purpose, 'visible_pool'),
        isNull(consents.withdrawnAt),
        gt(consents.expiresAt, ctx.clock.now()),
      ),
    )
    .where(inArray(residents.id, [...residentIds]))
  const byId = new Map(rows.map((row) => [row.residentId, row]))
  return residentIds.flatMap((id) => {
    const [row, identity] = [byId.get(id), read.get(id)]
    if (!row || !identity) return []
    return [{ ...row, givenName: identity.givenName, familyName: identity.familyName }]
  })
}
