import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident, requireShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { profiles, searchOutbox } from '@/drizzle/schema'
import type { ProfileStepAnswer } from './steps/profile-steps'
import { writeProfileStep } from './steps/write-profile-step.server'

/**
 * Saves one step of a profile, by its owner or any caseworker. `step` and `values` are what `profileStepSchema` gives.
 * @throws DomainError `not_found`, or `invalid` beside the field of a code that the vocabulary refuses.
 */
export function saveProfileStep({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & ProfileStepAnswer
}): Promise<void> {
  authorise(ctx.actor, 'profile.write')
  return transact(ctx, async (tx, inner) => {
    const held = await holdResident(tx, inner, input.residentId)
    if (input.step === 'identity') await requireShared(tx, inner, held.residentId, 'contact')
    const said = await writeProfileStep(tx, inner, held, input)
    // None of them waits for what another answers: they are sent together.
    await Promise.all([
      tx
        .update(profiles)
        .set({ ...said, updatedAt: ctx.clock.now() })
        .where(eq(profiles.id, held.profileId)),
      // An identity never reaches an engine.
      input.step !== 'identity' && tx.insert(searchOutbox).values({ profileId: held.profileId }),
      recordAudit(tx, inner, {
        action: 'profile.changed',
        subject: { kind: 'resident', id: held.residentId },
        details: { step: input.step },
      }),
    ])
  })
}
