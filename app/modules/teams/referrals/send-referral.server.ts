import { eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, invalid } from '@/app/platform/errors'
import { newId, type ReferralId, type ResidentId } from '@/drizzle/ids'
import { partnerOrganisations, referrals } from '@/drizzle/schema'
import type { ReferralInput } from '../shared'

/**
 * Asks another organisation to join a person's team, with her agreement and until a day. @returns its id.
 * @throws DomainError `invalid` for a day that is past or an organisation that needs no asking, `not_found`, `forbidden` for a
 * caseworker whose organisation does not lead, `conflict` when it is asked already.
 */
export async function sendReferral({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId } & ReferralInput
}): Promise<ReferralId> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: sentBy, organisationId: fromOrganisationId } = authoriseRole(ctx.actor, 'caseworker')
  const { toOrganisationId, purpose, scopes, dueOn, agreementChannel } = input
  const now = ctx.clock.now()
  if (dueOn < parisDate(now)) throw invalid({ dueOn: ['Choisissez aujourd’hui ou un jour à venir.'] })
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'whole')
    const asked = await tx.$count(partnerOrganisations, eq(partnerOrganisations.id, toOrganisationId))
    if (asked === 0 || toOrganisationId === fromOrganisationId) {
      throw invalid({ toOrganisationId: ['Choisissez une autre structure de la liste.'] })
    }
    const [sent] = await tx
      .insert(referrals)
      .values({
        id: newId(),
        residentId,
        fromOrganisationId,
        toOrganisationId,
        purpose,
        scopes,
        agreementChannel,
        sentBy,
        sentAt: now,
        dueOn,
      })
      .onConflictDoNothing()
      .returning({ id: referrals.id })
    if (!sent) throw conflict('Cette structure n’a pas encore répondu à une première orientation.')
    await recordAudit(tx, inner, {
      action: 'referral.sent',
      subject: { kind: 'resident', id: residentId },
      details: { to: toOrganisationId, purpose },
    })
    return sent.id
  })
}
