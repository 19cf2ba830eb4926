import { data, redirect } from '@remix-run/node'
import type { ActorOf } from '@/app/modules/access/shared'
import {
  askOfferReview,
  createOffer,
  getOwnOffer,
  publishOffer,
  saveOffer,
  spendOfferChange,
} from '@/app/modules/offers/index.server'
import { jobOfferDraftSchema, jobOfferSchema } from '@/app/modules/offers/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { errorStatuses, isDomainError, notFound, type DomainError } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm, type FormValues } from '@/app/platform/web/form.server'
import { offerIntents } from '@/app/ui/offer/form/offer-form-view'
import type { EstablishmentId, JobOfferId } from '@/drizzle/ids'
import { findOccupation, proposeSkills, textOf } from './offer-form-values'
import { viewOfferForm, type OfferFormRequest } from './view-offer-form.server'

interface PostedOffer {
  ctx: Context<ActorOf<'employer'>>
  values: FormValues
  intent: string
  /** The offer being edited; null for a new one. */
  offer: { id: JobOfferId; establishmentId: EstablishmentId } | null
}

/**
 * What the buttons of the offer form do. A search or a refusal comes back with the whole form; an offer that was
 * written leads to its page.
 * @throws DomainError `not_found` for an unknown button or an offer of someone else.
 */
export async function answerOfferForm({ ctx, values, intent, offer }: PostedOffer) {
  const { csrf: _token, intent: _intent, ...typed } = values
  const show = async (request: Partial<OfferFormRequest>, status = 200) =>
    data(
      { view: await viewOfferForm(ctx, { values: typed, onlyAt: offer?.establishmentId, ...request }) },
      { status },
    )
  switch (intent) {
    case offerIntents.look:
      return show({ counted: true })
    case offerIntents.searchTitle:
      return show({ searched: 'title' })
    case offerIntents.searchSkill:
      return show({ searched: 'skill' })
    case offerIntents.searchCertificate:
      return show({ searched: 'certificate' })
    case offerIntents.proposeSkills: {
      const reference = await ctx.reference.current()
      const occupation = findOccupation(reference, typed)
      if (occupation === null) return show({ refusal: noTitleYet }, errorStatuses.invalid)
      const proposed = proposeSkills(reference, typed, occupation)
      return show({ values: proposed.values, justProposed: proposed.added, counted: true })
    }
    case offerIntents.askReview:
    case offerIntents.save:
    case offerIntents.publish:
      try {
        const id = await writeOffer(ctx, typed, { id: offer?.id ?? null, intent })
        return redirect(`/employeur/offres/${id}`)
      } catch (error) {
        if (!isDomainError(error) || !mendable.includes(error.code)) throw error
        return show({ refusal: { message: error.message, errors: error.fields } }, errorStatuses[error.code])
      }
    default:
      throw notFound()
  }
}

const mendable: DomainError['code'][] = ['invalid', 'conflict', 'forbidden', 'too_many']

const noTitleYet = {
  message: 'Les compétences dépendent du métier.',
  errors: { jobTitleCode: ['Choisissez d’abord un métier dans la liste.'] },
}

/** Written and published together or not at all, so that a second try does not leave two offers. */
async function writeOffer(
  ctx: PostedOffer['ctx'],
  values: FormValues,
  { id, intent }: { id: JobOfferId | null; intent: string },
): Promise<JobOfferId> {
  const publish = intent === offerIntents.publish
  const adviceReason = textOf(values, 'adviceReason') || null
  const today = parisDate(ctx.clock.now())
  const offer = parseForm(values, publish ? jobOfferSchema(today) : jobOfferDraftSchema(today))
  if (id !== null) await spendOfferChange({ ctx, input: { jobOfferId: id, offer, publish } })
  else if (publish) await spendLimit(ctx, 'offer_criteria', offer.establishmentId)
  return transact(ctx, async (_tx, inner) => {
    if (id !== null) await saveOffer({ ctx: inner, input: { jobOfferId: id, offer, adviceReason } })
    const jobOfferId = id ?? (await createOffer({ ctx: inner, input: offer }))
    if (intent === offerIntents.askReview) await askOfferReview({ ctx: inner, input: { jobOfferId } })
    if (!publish) return jobOfferId
    // Until the Cité has confirmed the establishment the draft is kept, and its page says what it waits for.
    const { establishmentStatus } = await getOwnOffer({ ctx: inner, input: { jobOfferId } })
    if (establishmentStatus !== 'pending')
      await publishOffer({ ctx: inner, input: { jobOfferId, adviceReason } })
    return jobOfferId
  })
}
