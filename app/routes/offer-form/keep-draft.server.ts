import type { ActorOf } from '@/app/modules/access/shared'
import { createOffer, getOwnOffer, saveOffer, type OwnOffer } from '@/app/modules/offers/index.server'
import { jobOfferDraftSchema, type JobOfferDraft } from '@/app/modules/offers/shared'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { isDomainError, type FieldErrors } from '@/app/platform/errors'
import { parseForm, type FormValues } from '@/app/platform/web/form.server'
import type { OfferLook } from '@/app/ui/offer/form/offer-form-view'
import { isId } from '@/drizzle/ids'
import { textOf } from './offer-form-values'

/** The draft that a form being typed was kept as before, by its field `draftId`. @throws DomainError `not_found` of another. */
export async function findKeptDraft(
  ctx: Context<ActorOf<'employer'>>,
  values: FormValues,
): Promise<OwnOffer | null> {
  const id = textOf(values, 'draftId')
  return isId(id) ? getOwnOffer({ ctx, input: { jobOfferId: id } }) : null
}

/**
 * Keeps what is typed as a draft, without what no draft may hold: that is said, and stays in the form. An offer that
 * was published is never written so.
 */
export async function keepDraft(
  ctx: Context<ActorOf<'employer'>>,
  values: FormValues,
): Promise<Pick<OfferLook, 'kept' | 'toMend'>> {
  const known = await findKeptDraft(ctx, values)
  if (known !== null && known.status !== 'draft') return { kept: null, toMend: [] }
  const { offer, toMend } = readKeepable(values, parisDate(ctx.clock.now()))
  if (offer === null) return { kept: null, toMend }
  try {
    return await transact(ctx, async (_tx, inner) => {
      if (known !== null) await saveOffer({ ctx: inner, input: { jobOfferId: known.id, offer } })
      const id = known?.id ?? (await createOffer({ ctx: inner, input: offer }))
      return { kept: { id, at: inner.clock.now().toISOString() }, toMend }
    })
  } catch (error) {
    if (!isDomainError(error) || error.code !== 'invalid') throw error
    return { kept: null, toMend: Object.values(error.fields).flat() }
  }
}

/** Pay is one answer: half of a range is kept without the other half of nothing. */
const pay = ['hourlyPayMin', 'hourlyPayMax']

function readKeepable(values: FormValues, today: string): { offer: JobOfferDraft | null; toMend: string[] } {
  const schema = jobOfferDraftSchema(today)
  const errors = refusals(() => parseForm(values, schema))
  const wrong = Object.keys(errors)
  const left = wrong.some((name) => pay.includes(name)) ? [...wrong, ...pay] : wrong
  const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !left.includes(name)))
  return { offer: schema.safeParse(kept).data ?? null, toMend: Object.values(errors).flat() }
}

function refusals(read: () => unknown): FieldErrors {
  try {
    read()
    return {}
  } catch (error) {
    if (!isDomainError(error)) throw error
    return error.fields
  }
}
