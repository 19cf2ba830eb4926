import type { OfferHit } from '@/app/modules/offers/shared'
import type { FieldOption } from '../../form/field/select-field'
import type { FormErrors, FormValues } from '../../form/form-values'

/** What an offer may ask from a large vocabulary. No option is there twice but in `results`. */
export interface RequirementChoice {
  /** Those the form holds. */
  asked: readonly FieldOption[]
  /** Those of the occupation that it does not hold. */
  proposed: readonly FieldOption[]
  /** Null before any search. */
  results: readonly FieldOption[] | null
}

/** Everything the form of an offer shows: what is stored, or what was typed when the page came back. */
export interface OfferFormView {
  values: FormValues
  errors: FormErrors
  /** Why the form came back, when it did; said where no field says it. */
  message: string | null
  /** Those where one may recruit. */
  establishments: readonly FieldOption[]
  titles: { chosen: readonly FieldOption[]; results: readonly FieldOption[] | null }
  /** What the chosen job title is compared as; null before one is chosen. */
  occupationLabel: string | null
  skills: RequirementChoice
  certificates: RequirementChoice
  /** How many requirements « Proposer » has just ticked; null when it was not pressed. */
  justProposed: number | null
  /** What the offer check says of what the form holds. */
  hits: readonly OfferHit[]
  /** `YYYY-MM-DD` in Strasbourg. */
  today: string
}

/** What the buttons of the form post as `intent`. */
export const offerIntents = {
  save: 'save',
  publish: 'publish',
  askReview: 'ask-review',
  searchTitle: 'search-title',
  proposeSkills: 'propose-skills',
  searchSkill: 'search-skill',
  searchCertificate: 'search-certificate',
} as const

/** Names of the search boxes. */
export const offerQueries = {
  title: 'titleQuery',
  skill: 'skillQuery',
  certificate: 'certificateQuery',
} as const
