export {
  cardFacetKinds,
  cardFacetNames,
  factOf,
  matchesCardFilter,
  readCardFilter,
  wishOf,
  writeCardFilter,
  type CardFacetKind,
  type CardWish,
} from './browsing/card-filter'
export { k } from './cards/k'
export { answerDays, awayWeeks, checkInNotice } from './check-in/rhythm'
export { checkInAnswerLabels, checkInWayLabels } from './check-in/labels'
export {
  checkInReplySchema,
  ownChoiceSchema,
  spokenChoiceSchema,
  type CheckInReply,
} from './check-in/schemas'
export { experienceBandLabels } from './experience-band-labels'
export { fieldLabels } from './field-labels'
export { indexFailureText, rejectionText } from './indexing/index-texts'
export { readAnswer, type NeighbourhoodAnswer } from './neighbourhood/home-neighbourhood'
export type { HomeNeighbourhoodView } from './neighbourhood/home-neighbourhood'
export {
  experienceBand,
  experienceBands,
  maskProfile,
  readTraits,
  type ExperienceBand,
  type MaskedProfile,
  type ProfileTraits,
} from './masking/mask-profile'
export {
  fieldStep,
  profileCompleteness,
  type ProfileCompleteness,
  type ProfileGap,
} from './profile-completeness'
export {
  residentRegistrationSchema,
  residentSignUpSchema,
  type ResidentRegistration,
  type ResidentSignUp,
} from './registration/schemas'
export {
  doNotKnow,
  maxCertificates,
  maxHeld,
  maxHeldMonths,
  maxSkills,
  maxSought,
  noCertificate,
  noExperience,
  noLicence,
  unchangedPlace,
} from './steps/answers'
export type { SlotName } from './steps/conditions'
export {
  profileSteps,
  profileStepSchema,
  profileStepTitles,
  type ProfileStep,
  type ProfileStepAnswer,
  type ProfileStepValues,
} from './steps/profile-steps'
