import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { weightsAdoptions } from '@/drizzle/schema'
import { checkReplay } from './check-replay.server'
import { findWeightsInUse } from './find-weights-in-use.server'

/**
 * Puts a version in use: here at once, in every other process within two seconds.
 * @param input.replayId the replay that the coordinator has read.
 * @throws DomainError `conflict` when that replay is not the version's last, no longer says what would change (see
 * `checkReplay`), or when somebody else was quicker.
 */
export async function adoptWeights({
  ctx,
  input,
}: {
  ctx: Context
  input: { version: string; replayId: string }
}): Promise<void> {
  authorise(ctx.actor, 'weights.adopt')
  await transact({ ...ctx, actor: authoriseRole(ctx.actor, 'coordinator') }, async (tx, inner) => {
    const inUse = await findWeightsInUse(tx)
    const check = await checkReplay(tx, {
      version: input.version,
      inUse: inUse.version,
      now: ctx.clock.now(),
    })
    if (!check.valid) throw conflict(check.reason)
    if (check.replay.id !== input.replayId) {
      throw conflict('Cette version a été rejouée depuis\u00a0: relisez ce qui change avant de décider.')
    }
    const adopted = await tx
      .insert(weightsAdoptions)
      .values({
        rank: inUse.rank + 1,
        version: input.version,
        replayId: check.replay.id,
        adoptedAt: ctx.clock.now(),
        adoptedBy: inner.actor.accountId,
      })
      .onConflictDoNothing()
      .returning({ rank: weightsAdoptions.rank })
    if (adopted.length === 0) {
      throw conflict('Une autre personne vient de changer de barème\u00a0: rechargez la page.')
    }
    await recordAudit(tx, inner, {
      action: 'weights.adopted',
      subject: { kind: 'weights', id: input.version },
      details: { replaces: inUse.version, replay: check.replay.id },
    })
  })
  ctx.weights.forget()
}
