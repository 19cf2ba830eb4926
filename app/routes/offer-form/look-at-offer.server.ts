import type { ActorOf } from '@/app/modules/access/shared'
import { orUnavailable, readDraftCost } from '@/app/modules/matching/index.server'
import type { RequirementCost } from '@/app/modules/matching/shared'
import { checkOffer, jobOfferDraftSchema, weeklyHours, type OfferHit } from '@/app/modules/offers/shared'
import { parisDate } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import type { FormValues } from '@/app/platform/web/form.server'
import { textOf } from './offer-form-values'

/** What the offer check says of the form as it stands, complete or not. @param today `YYYY-MM-DD`. */
export function checkTyped(values: FormValues, today: string): OfferHit[] {
  return checkOffer(
    {
      description: textOf(values, 'description'),
      contract: textOf(values, 'contract'),
      hoursPerWeek: weeklyHours.safeParse(textOf(values, 'hoursPerWeek')).data ?? null,
    },
    today,
  )
}

/** Compared with nobody: a slip in one of these keeps no number away. */
const uncounted = ['hourlyPayMin', 'hourlyPayMax', 'hoursPerWeek', 'deadline', 'openings', 'description']

/** How many people the form as it stands would meet, or what to do to know. */
export async function countTyped(
  ctx: Context<ActorOf<'employer'>>,
  values: FormValues,
): Promise<{ cost: RequirementCost | null; costNote: string | null }> {
  const compared = Object.fromEntries(Object.entries(values).filter(([name]) => !uncounted.includes(name)))
  const { data: offer } = jobOfferDraftSchema(parisDate(ctx.clock.now())).safeParse(compared)
  if (offer === undefined)
    return { cost: null, costNote: 'Choisissez un établissement et un métier pour compter les profils.' }
  try {
    const cost = await orUnavailable(ctx, () => readDraftCost({ ctx, input: { offer } }))
    if (cost === 'unavailable')
      return { cost: null, costNote: 'Les profils ne se comptent pas en ce moment. Vous pouvez continuer.' }
    return { cost, costNote: cost === null ? 'Choisissez un métier pour compter les profils.' : null }
  } catch (error) {
    if (!isDomainError(error) || error.code === 'not_found') throw error
    return {
      cost: null,
      costNote:
        error.code === 'too_many'
          ? 'Vous avez déjà fait compter beaucoup d’offres différentes aujourd’hui. Les nombres reviennent demain\u00a0; publier reste possible.'
          : error.message,
    }
  }
}
