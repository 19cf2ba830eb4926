import type { OpenOffers } from '@/app/modules/offers/index.server'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { createOfferSurvey, type OfferSurvey } from '@/search/scoring/unlocks/survey-offers'

/** The recent offers, with one survey of all: what is open among the recent ones, what would open published ones. */
export interface SurveyedOffers {
  recent: readonly OfferCriteria[]
  survey(profile: ProfileDocument): OfferSurvey
}

const prepared = new WeakMap<OpenOffers, SurveyedOffers>()

/** Prepared once for all who ask until an offer changes. */
export function surveyOpenOffers(offers: OpenOffers): SurveyedOffers {
  const known = prepared.get(offers)
  if (known !== undefined) return known
  const published = new Set(offers.published)
  const recent = offers.recent.map(({ criteria }) => criteria)
  const isPublished = offers.recent.map((offer) => published.has(offer))
  const made = {
    recent,
    survey: createOfferSurvey(recent, { unlocks: (position) => isPublished[position] === true }),
  }
  prepared.set(offers, made)
  return made
}
