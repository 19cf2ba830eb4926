import { requireConfirmedEstablishment } from '@/app/modules/accounts/index.server'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { invalid, type FieldErrors } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import { jobOfferSchema } from '../form/job-offer-schema'
import { toOfferForm, type JobOfferDraft } from '../form/offer-form'

/**
 * Judges an offer as publishing does, today: what was complete when it was written may have a date that passed, or
 * pay that the SMIC overtook.
 * @throws DomainError `forbidden` while the establishment is not confirmed, `invalid` with what is missing by field.
 */
export async function requirePublishable(tx: Tx, ctx: Context, offer: JobOfferDraft): Promise<void> {
  await requireConfirmedEstablishment(tx, ctx, offer.establishmentId)
  const result = jobOfferSchema(parisDate(ctx.clock.now())).safeParse(toOfferForm(offer))
  if (result.success) return
  const fields: FieldErrors = {}
  for (const { path, message } of result.error.issues) (fields[String(path[0])] ??= []).push(message)
  throw invalid(fields, 'Complétez l’offre avant de la publier\u00a0: les champs à revoir sont signalés.')
}
