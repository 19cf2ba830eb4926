import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import { conflict, forbidden, unauthenticated } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ConsentId, ProfileId, ResidentId } from '@/drizzle/ids'
import { consents, searchOutbox } from '@/drizzle/schema'
import { consentMonths, type ConsentGiven } from './shared'

/**
 * Writes one consent with its outbox and audit rows, for a resident already held.
 * @throws DomainError `forbidden` when the channel is not the actor's, `conflict` when another one stands.
 */
export async function recordConsent(
  tx: Tx,
  ctx: Context,
  held: { residentId: ResidentId; profileId: ProfileId },
  given: ConsentGiven,
  action: 'consent.given' | 'consent.renewed',
): Promise<ConsentId> {
  const recordedBy = ctx.actor.accountId
  if (recordedBy === null) throw unauthenticated()
  if ((ctx.actor.role === 'resident') !== (given.channel === 'online')) {
    throw forbidden('Un accord en ligne se donne depuis son propre espace.')
  }
  const givenAt = ctx.clock.now()
  // What gives it answers the question first (`ConsentUnderstood`); what renews it is not asked.
  const understood = action === 'consent.given'
  const [consent] = await tx
    .insert(consents)
    .values({
      residentId: held.residentId,
      purpose: 'visible_pool',
      noticeVersion: given.noticeVersion,
      language: given.language,
      channel: given.channel,
      recordedBy,
      understood,
      givenAt,
      expiresAt: addMonths(givenAt, consentMonths),
    })
    .onConflictDoNothing()
    .returning({ id: consents.id })
  if (!consent) throw conflict('Un accord est déjà en cours\u00a0: il n’y a rien à refaire.')
  await Promise.all([
    tx.insert(searchOutbox).values({ profileId: held.profileId }),
    recordAudit(tx, ctx, {
      action,
      subject: { kind: 'resident', id: held.residentId },
      details: { consent: consent.id, notice: given.noticeVersion, channel: given.channel, understood },
    }),
  ])
  return consent.id
}

/** The same day some months on; the last day of a shorter month. */
function addMonths(from: Date, months: number): Date {
  const date = new Date(from)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date
}
