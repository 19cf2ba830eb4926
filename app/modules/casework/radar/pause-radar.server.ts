import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { addDays, parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { radarPauses } from '@/drizzle/schema'
import { longestPause } from '../limits'
import type { PauseInput } from '../shared'

/**
 * Leaves a person out of the list of calls until a day, with the reason, in the place of an earlier pause.
 * @throws DomainError `invalid` for a day that is not ahead or further than `longestPause`, `not_found` for nobody.
 */
export async function pauseRadar({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & PauseInput
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: setBy } = authoriseRole(ctx.actor, 'caseworker')
  const { until, reason } = input
  const now = ctx.clock.now()
  if (until <= parisDate(now)) throw invalid({ until: ['Choisissez un jour à venir.'] })
  if (until > parisDate(addDays(now, longestPause))) {
    throw invalid({
      until: [`Choisissez un jour dans les ${longestPause} jours\u00a0: personne n’est oublié.`],
    })
  }
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'notes')
    const values = { until, reason, setBy, setAt: now }
    await tx
      .insert(radarPauses)
      .values({ residentId, ...values })
      .onConflictDoUpdate({ target: radarPauses.residentId, set: values })
    await recordAudit(tx, inner, {
      action: 'radar.paused',
      subject: { kind: 'resident', id: residentId },
      details: { until, reason },
    })
  })
}
