import { and, asc, count, desc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { identities, profiles, residents, staffMembers, unseenProfiles } from '@/drizzle/schema'
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
 * has left or been shown since is left out at once. Each page read is audited.
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
        residentId: residents.id,
        givenName: identities.givenName,
        familyName: identities.familyName,
        leadCaseworker: staffMembers.displayName,
        eligibleOffers: unseenProfiles.eligibleOffers,
        reasons: unseenProfiles.reasons,
      })
      .from(unseenProfiles)
      .innerJoin(profiles, eq(profiles.id, unseenProfiles.profileId))
      .innerJoin(residents, eq(residents.id, profiles.residentId))
      .innerJoin(identities, eq(identities.residentId, residents.id))
      .leftJoin(staffMembers, eq(staffMembers.accountId, residents.leadCaseworkerId))
      .where(wanted)
      .orderBy(desc(unseenProfiles.eligibleOffers), asc(identities.familyName), residents.id)
      .limit(rowsPerPage)
      .offset((input.page - 1) * rowsPerPage)
    await recordAudit(tx, inner, {
      action: 'identity.listed',
      subject: { kind: 'unseen_list', id: input.mine ? 'mine' : 'all' },
      details: { shown: rows.length, page: input.page },
    })
    const total = counted?.total ?? 0
    return {
      rows: rows.map(({ givenName, familyName, reasons, ...row }) => ({
        ...row,
        name: `${familyName} ${givenName}`,
        reasons: readReasons(reasons).map(describeUnseenReason),
      })),
      total,
      page: input.page,
      pageCount: Math.max(1, Math.ceil(total / rowsPerPage)),
    }
  })
}
