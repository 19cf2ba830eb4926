export {
  jobOfferDraftSchema,
  jobOfferSchema,
  maxDescription,
  maxHourlyPay,
  maxOfferCertificates,
  maxOfferSkills,
  type JobOffer,
} from './form/job-offer-schema'
export { weeklyHours } from './form/field-schemas'
export { importanceLabels, offerStatusLabels } from './form/labels'
export { lowestPayOn, minimumWageOn, type MinimumWage } from './check/minimum-wage'
export { readOfferForm, toOfferForm, type JobOfferDraft, type OfferForm } from './form/offer-form'
export { canMove, offerMoves, type OfferMove } from './workflow/offer-moves'
export { checkOffer, checkWording, type CheckedOffer, type OfferText } from './check/check-offer'
export { offerGrounds, type OfferGround, type OfferHit } from './check/hit'
