import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { schemeSituations } from '@/drizzle/schema'
import { writeSituation, type ToldSituation } from './situation'

/** Keeps what a person said of her situation, sealed, in the place of what was known. @throws DomainError `not_found` */
export function tellSituation({
  ctx,
  input: { residentId, ...told },
}: {
  ctx: Context
  input: { residentId: ResidentId } & ToldSituation
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: toldBy } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const held = await holdShared(tx, inner, residentId, 'whole')
    const values = {
      answers: ctx.keyring.seal(schemeSituations.answers, held.residentId, writeSituation(told)),
      toldBy,
      toldAt: ctx.clock.now(),
    }
    await tx
      .insert(schemeSituations)
      .values({ residentId: held.residentId, ...values })
      .onConflictDoUpdate({ target: schemeSituations.residentId, set: values })
    await recordAudit(tx, inner, { action: 'situation.told', subject: { kind: 'resident', id: residentId } })
  })
}
