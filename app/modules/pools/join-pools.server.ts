import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { ResidentId, TalentPoolId } from '@/drizzle/ids'
import { poolMembers, searchOutbox, talentPools } from '@/drizzle/schema'

/**
 * Makes these pools, and no other, the ones a resident is a member of. Memberships kept keep their date.
 * @throws DomainError `not_found`, or `invalid` on field `pools` for none or one that does not exist.
 */
export function joinPools({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; poolIds: readonly TalentPoolId[] }
}): Promise<void> {
  authorise(ctx.actor, 'consent.record')
  return transact(ctx, async (tx, inner) => {
    const { residentId, profileId } = await holdResident(tx, inner, input.residentId)
    const wanted = [...new Set(input.poolIds)]
    if (wanted.length === 0) throw invalid({ pools: ['Choisissez au moins un vivier.'] })
    const known = await tx
      .select({ id: talentPools.id })
      .from(talentPools)
      .where(inArray(talentPools.id, wanted))
    if (known.length < wanted.length) {
      throw invalid({ pools: ['Un de ces viviers n’existe plus. Choisissez dans la liste.'] })
    }
    await Promise.all([
      tx
        .delete(poolMembers)
        .where(and(eq(poolMembers.profileId, profileId), notInArray(poolMembers.poolId, wanted))),
      tx
        .insert(poolMembers)
        .values(wanted.map((poolId) => ({ poolId, profileId, joinedAt: ctx.clock.now() })))
        .onConflictDoNothing(),
      tx.insert(searchOutbox).values({ profileId }),
      recordAudit(tx, inner, {
        action: 'pools.joined',
        subject: { kind: 'resident', id: residentId },
        details: { pools: wanted.length },
      }),
    ])
  })
}
