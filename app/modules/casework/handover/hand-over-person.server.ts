import { and, eq, inArray } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { introductions, residents } from '@/drizzle/schema'
import { liveIntroductionStates } from '@/drizzle/vocabulary'
import { requireColleague } from './list-colleagues.server'
import { recordHandover } from './record-handover.server'

/**
 * A person's whole file goes to a colleague and to her organisation, with the live introductions that went with it.
 * @throws DomainError `not_found`, `invalid` when the other is no caseworker, `conflict` when she has it already.
 */
export async function handOverPerson({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; toId: AccountId; note: string | null }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  authoriseRole(ctx.actor, 'caseworker')
  const { toId, note } = input
  await transact(ctx, (tx, inner) => holdShared(tx, inner, input.residentId, 'whole'))
  const { organisationId } = await requireColleague(ctx, toId)
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'whole')
    const [row] = await tx
      .select({ fromId: residents.leadCaseworkerId })
      .from(residents)
      .where(eq(residents.id, residentId))
    const fromId = row?.fromId ?? null
    if (fromId === toId) throw conflict('Cette personne est déjà suivie par ce ou cette collègue.')
    if (fromId !== null) {
      await tx
        .update(introductions)
        .set({ caseworkerId: toId })
        .where(
          and(
            eq(introductions.residentId, residentId),
            eq(introductions.caseworkerId, fromId),
            inArray(introductions.state, [...liveIntroductionStates]),
          ),
        )
    }
    await recordHandover(tx, inner, { residentId, introductionId: null, fromId, toId, note })
    // Last: with it an organisation that accompanies only some may lose sight of her.
    await tx
      .update(residents)
      .set({ leadCaseworkerId: toId, organisationId })
      .where(eq(residents.id, residentId))
    await recordAudit(tx, inner, {
      action: 'resident.handed_over',
      subject: { kind: 'resident', id: residentId },
      details: { from: fromId, to: toId },
    })
  })
}
