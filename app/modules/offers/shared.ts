export {
  jobOfferDraftSchema,
  jobOfferSchema,
  maxHourlyPay,
  maxOfferCertificates,
  maxOfferSkills,
  type JobOffer,
} from './form/job-offer-schema'
export { importanceLabels, offerStatusLabels } from './form/labels'
export { lowestPayOn, minimumWageOn, type MinimumWage } from './check/minimum-wage'
export { readOfferForm, toOfferForm, type JobOfferDraft, type OfferForm } from './form/offer-form'
export { canMove, offerMoves, type OfferMove } from './workflow/offer-moves'
export { checkWording, type OfferText } from './check/check-offer'
export { offerGrounds, type OfferGround, type OfferHit, type OfferHitSeverity } from './check/hit'
