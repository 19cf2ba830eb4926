import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { addDays } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { forbidden, invalid, unauthenticated } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { checkInChoices, residents } from '@/drizzle/schema'
import { choiceDays } from './rhythm'
import type { CheckInChoiceInput } from './schemas'

/**
 * How she wants to be asked how she is getting on, in the place of what she chose before: by herself online, or by voice through a caseworker.
 * @throws DomainError `invalid` for messages without an address, `forbidden` for a channel that is not the actor's, `not_found`.
 */
export async function chooseCheckIn({
  ctx,
  input: { residentId, ...chosen },
}: {
  ctx: Context
  input: { residentId: ResidentId } & CheckInChoiceInput
}): Promise<void> {
  authorise(ctx.actor, 'profile.write')
  const recordedBy = ctx.actor.accountId
  if (recordedBy === null) throw unauthenticated()
  if ((ctx.actor.role === 'resident') !== (chosen.channel === 'online')) {
    throw forbidden('Un choix en ligne se fait depuis son propre espace.')
  }
  const now = ctx.clock.now()
  return transact(ctx, async (tx, inner) => {
    await holdShared(tx, inner, residentId, 'contact')
    const [person] = await tx
      .select({ accountId: residents.accountId })
      .from(residents)
      .where(eq(residents.id, residentId))
    if (chosen.way === 'message' && (person?.accountId ?? null) === null) {
      throw invalid({ way: ['Il faut une adresse e-mail. Sans elle, choisissez le téléphone.'] })
    }
    const values = { ...chosen, recordedBy, chosenAt: now, expiresAt: addDays(now, choiceDays) }
    await tx
      .insert(checkInChoices)
      .values({ residentId, ...values })
      .onConflictDoUpdate({ target: checkInChoices.residentId, set: values })
    const { way, channel, noticeVersion: notice, language } = chosen
    await recordAudit(tx, inner, {
      action: 'check_in.chosen',
      subject: { kind: 'resident', id: residentId },
      details: { way, channel, notice, language },
    })
  })
}
