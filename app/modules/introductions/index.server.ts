export { approveIntroduction } from './approve-introduction.server'
export { cancelIntroduction, withdrawFromIntroduction } from './cancel-introduction.server'
export { closeOffer } from './close-offer.server'
export { declineIntroduction } from './decline-introduction.server'
export { expireOverdueIntroductions } from './expire-overdue-introductions.server'
export { leaveVisiblePool } from './leave-visible-pool.server'
export { notifyIntroductionMoved } from './notify-introduction-moved.server'
export { proposeIntroduction } from './propose-introduction.server'
export { agreeToIntroduction, recordSpokenAgreement } from './record-agreement.server'
export { recordOutcome, type Outcome } from './record-outcome.server'
export { requestIntroduction } from './request-introduction.server'
export { askResident, refuseIntroduction, startReview } from './review-introduction.server'
export {
  getIntroductionForReview,
  listIntroductionsOfResident,
  listQueue,
  type QueueRow,
  type QueueView,
  type ReviewPage,
} from './queries/caseworker-introductions.server'
export {
  getEmployerIntroduction,
  listEmployerIntroductions,
  type ContactPanel,
  type EmployerIntroduction,
  type EmployerIntroductionPage,
} from './queries/employer-introductions.server'
export {
  countLiveIntroductions,
  listIntroductionsOfOffer,
  type OfferIntroduction,
} from './queries/offer-introductions.server'
export {
  getResidentIntroduction,
  listResidentIntroductions,
  type ResidentIntroduction,
  type ResidentIntroductionPage,
} from './queries/resident-introductions.server'
export { getTerritoryFigures, type TerritoryFigures } from './queries/territory-figures.server'
