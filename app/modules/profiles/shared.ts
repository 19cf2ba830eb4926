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
export { experienceBandLabels } from './experience-band-labels'
export { fieldLabels } from './field-labels'
export { indexFailureText, rejectionText } from './indexing/index-texts'
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
export { maxCertificates, maxSkills, noCertificate, noLicence } from './steps/abilities'
export { unchangedPlace, type SlotName } from './steps/conditions'
export { doNotKnow } from './steps/fields'
export { maxHeld, maxHeldMonths, maxSought, noExperience } from './steps/occupations'
export {
  profileSteps,
  profileStepSchema,
  profileStepTitles,
  type ProfileStep,
  type ProfileStepAnswer,
  type ProfileStepValues,
} from './steps/profile-steps'
