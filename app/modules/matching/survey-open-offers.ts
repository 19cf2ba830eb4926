import type { OpenOffer } from '@/app/modules/offers/index.server'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { createOfferSurvey, type OfferSurvey } from '@/search/scoring/unlocks/survey-offers'

/** The open offers with the survey that was prepared of them. */
export interface SurveyedOffers {
  criteria: readonly OfferCriteria[]
  survey(profile: ProfileDocument): OfferSurvey
}

const prepared = new WeakMap<readonly OpenOffer[], SurveyedOffers>()

/** Prepared once for each list: `listOpenOffers` gives the same one until an offer changes. */
export function surveyOpenOffers(offers: readonly OpenOffer[]): SurveyedOffers {
  const known = prepared.get(offers)
  if (known !== undefined) return known
  const criteria = offers.map((offer) => offer.criteria)
  const made = { criteria, survey: createOfferSurvey(criteria) }
  prepared.set(offers, made)
  return made
}
