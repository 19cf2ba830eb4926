export { approveIntroduction } from './deciding/approve-introduction.server'
export { closedProfiles } from './closed-profiles'
export { cancelIntroduction, withdrawFromIntroduction } from './ending/cancel-introduction.server'
export { endLiveIntroductions } from './ending/end-live-introductions.server'
export { closeOffer } from './ending/close-offer.server'
export { declineIntroduction } from './deciding/decline-introduction.server'
export { expireOverdueIntroductions } from './ending/expire-overdue-introductions.server'
export { leaveVisiblePool } from './ending/leave-visible-pool.server'
export { notifyIntroductionMoved } from './notify-introduction-moved.server'
export { proposeIntroduction } from './starting/propose-introduction.server'
export { agreeToIntroduction, recordSpokenAgreement } from './deciding/record-agreement.server'
export { recordOutcome, type Outcome } from './ending/record-outcome.server'
export { countSilent } from './silence/count-silent.server'
export { remindEmployers } from './silence/remind-employers.server'
export { remindOfReply } from './silence/remind-of-reply.server'
export { answerSilence, liftPause } from './silence/settle-silence.server'
export { requestIntroduction } from './starting/request-introduction.server'
export { askResident, refuseIntroduction, startReview } from './deciding/review-introduction.server'
export {
  getIntroductionForReview,
  listIntroductionsOfResident,
  type ReviewPage,
} from './queries/caseworker-introductions.server'
export { listQueue, type QueueRow } from './queries/queue.server'
export {
  getEmployerIntroduction,
  listEmployerIntroductions,
  type ContactPanel,
  type EmployerIntroduction,
  type EmployerIntroductionPage,
} from './queries/employer-introductions.server'
export { getIntroductionReceipt, type IntroductionReceipt } from './queries/introduction-receipt.server'
export {
  countLiveIntroductions,
  listIntroductionsOfOffer,
  type OfferIntroduction,
} from './queries/offer-introductions.server'
export { listMovesOfResident, type ResidentMove } from './queries/resident-moves.server'
export { findUnbackedApprovals, type UnbackedApproval } from './queries/find-unbacked-approvals.server'
export {
  getResidentIntroduction,
  listResidentIntroductions,
  type ResidentIntroduction,
  type ResidentIntroductionPage,
} from './queries/resident-introductions.server'
export { getTerritoryFigures, type TerritoryFigures } from './queries/territory-figures.server'
