import type { OfferHit } from '@/app/modules/offers/shared'
import type { RequirementCost } from '@/app/modules/matching/shared'
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
  /** People it would meet as the form stands, and what each requirement costs; null when that was not counted. */
  cost: RequirementCost | null
  /** Why it was not, where there is something to do about it. */
  costNote: string | null
  /** `YYYY-MM-DD` in Strasbourg. */
  today: string
}

/** What the portal says of an offer while it is typed: `/api/offre`. */
export interface OfferLook {
  hits: readonly OfferHit[]
  cost: RequirementCost | null
  costNote: string | null
  /** The draft as it was kept, and when (ISO 8601); null when it was not. */
  kept: { id: string; at: string } | null
  /** What of it could not be kept, and what to do. */
  toMend: readonly string[]
}

/** What the buttons of the form post as `intent`. */
export const offerIntents = {
  look: 'look',
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
