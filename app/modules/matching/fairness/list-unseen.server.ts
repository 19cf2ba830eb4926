import { and, count, desc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { findResidentNames } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { profiles, residents, staffMembers, unseenProfiles } from '@/drizzle/schema'
import type { UnseenRow } from '../shared'
import { describeUnseenReason } from './describe-unseen-reason'
import { readReasons } from './stored-measure'
import { isUnseenNow } from './unseen-now.server'

export interface UnseenPage {
  rows: UnseenRow[]
  total: number
  page: number
  pageCount: number
}

const rowsPerPage = 50

/**
 * Who was eligible by the last measure and has still not been shown, those with most offers first, for caseworkers. Who
 * has left or been shown since is left out at once. Each name read is audited.
 * @param input.mine only those whose lead caseworker the actor is.
 * @param input.page from 1; past the end it is empty.
 */
export function listUnseen({
  ctx,
  input,
}: {
  ctx: Context
  input: { mine: boolean; page: number }
}): Promise<UnseenPage> {
  authorise(ctx.actor, 'resident.read')
  const actor = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const wanted = and(
      isUnseenNow(tx, ctx.clock.now()),
      input.mine ? eq(residents.leadCaseworkerId, actor.accountId) : undefined,
    )
    const [counted] = await tx
      .select({ total: count() })
      .from(unseenProfiles)
      .innerJoin(profiles, eq(profiles.id, unseenProfiles.profileId))
      .innerJoin(residents, eq(residents.id, profiles.residentId))
      .where(wanted)
    const rows = await tx
      .select({
        profileId: unseenProfiles.profileId,
        leadCaseworker: staffMembers.displayName,
        eligibleOffers: unseenProfiles.eligibleOffers,
        reasons: unseenProfiles.reasons,
      })
      .from(unseenProfiles)
      .innerJoin(profiles, eq(profiles.id, unseenProfiles.profileId))
      .innerJoin(residents, eq(residents.id, profiles.residentId))
      .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
      .where(wanted)
      .orderBy(desc(unseenProfiles.eligibleOffers), residents.id)
      .limit(rowsPerPage)
      .offset((input.page - 1) * rowsPerPage)
    const names = await findResidentNames(tx, inner, {
      profileIds: rows.map(({ profileId }) => profileId),
      purpose: 'unseen_list',
    })
    const total = counted?.total ?? 0
    return {
      rows: rows.flatMap(({ profileId, reasons, ...row }) => {
        const person = names.get(profileId)
        if (!person) return []
        const { residentId, givenName, familyName } = person
        const name = `${familyName} ${givenName}`
        return [{ ...row, residentId, name, reasons: readReasons(reasons).map(describeUnseenReason) }]
      }),
      total,
      page: input.page,
      pageCount: Math.max(1, Math.ceil(total / rowsPerPage)),
    }
  })
}
