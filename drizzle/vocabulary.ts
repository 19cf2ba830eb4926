/**
 * Closed lists shared by the database, the engine and the browser.
 * Imports nothing: it is safe everywhere. French labels live beside the code that shows them.
 */

export const roles = ['resident', 'employer', 'caseworker', 'coordinator'] as const
export type Role = (typeof roles)[number]

/** Kinds of employment contract (Code du travail, book II of part one; L5132-3 for insertion). */
export const contractKinds = [
  'permanent', // CDI
  'fixed_term', // CDD
  'temporary', // intérim
  'seasonal', // CDD saisonnier
  'apprenticeship', // contrat d'apprentissage
  'professional_training', // contrat de professionnalisation
  'insertion', // CDDI, structure d'insertion par l'activité économique
] as const
export type ContractKind = (typeof contractKinds)[number]

/** `blocking`: the law forbids it. `advice`: lawful for a reason, which has to be given. */
export const offerHitSeverities = ['blocking', 'advice'] as const
export type OfferHitSeverity = (typeof offerHitSeverities)[number]

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const
export type Weekday = (typeof weekdays)[number]

/** Hours, local time: morning 5–12, afternoon 12–18, evening 18–22, night 22–5 (of the day it starts on). */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const
export type DayPart = (typeof dayParts)[number]

export const travelModes = ['walk', 'bike', 'transit', 'car'] as const
export type TravelMode = (typeof travelModes)[number]

/** Minutes a person may state as the longest acceptable trip by one mode. */
export const travelLimits = [10, 15, 20, 30, 45, 60, 90] as const
export type TravelLimit = (typeof travelLimits)[number]

/** Minutes. The only precision at which an employer reads a trip. */
export const travelBands = [15, 30, 45, 60] as const
export type TravelBand = (typeof travelBands)[number]

/** Common European Framework of Reference for Languages. */
export const languageLevels = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type LanguageLevel = (typeof languageLevels)[number]

/** The languages in which a resident may read the portal and its mails. French comes first: it is the source of every other. */
export const pageLanguages = ['fr', 'en', 'de', 'tr', 'ar'] as const
export type PageLanguage = (typeof pageLanguages)[number]

/** ISO 639-1 codes of the languages that people here speak and offers ask for. */
export const languageCodes = [
  'fr',
  'de',
  'en',
  'tr',
  'ar',
  'es',
  'it',
  'pt',
  'ro',
  'pl',
  'ru',
  'uk',
  'sq',
  'sr',
  'hy',
  'ka',
  'zh',
  'ta',
  'fa',
  'ps',
  'so',
  'nl',
] as const
export type LanguageCode = (typeof languageCodes)[number]

/** Driving licence categories (Code de la route R221-4). */
export const licenceCodes = [
  'AM',
  'A1',
  'A2',
  'A',
  'B1',
  'B',
  'BE',
  'C1',
  'C1E',
  'C',
  'CE',
  'D1',
  'D1E',
  'D',
  'DE',
] as const
export type LicenceCode = (typeof licenceCodes)[number]

/** 1 useful, 2 important, 3 essential. */
export const importances = [1, 2, 3] as const
export type Importance = (typeof importances)[number]

/** ROME 4.0: savoir-faire, savoir, savoir-être, and the knowledge items that are certificates. */
export const skillKinds = ['hardSkill', 'knowledge', 'softSkill', 'certificate'] as const
export type SkillKind = (typeof skillKinds)[number]

export const establishmentStatuses = ['pending', 'confirmed', 'rejected'] as const
export type EstablishmentStatus = (typeof establishmentStatuses)[number]

export const offerStatuses = ['draft', 'published', 'paused', 'closed'] as const
export type OfferStatus = (typeof offerStatuses)[number]

export const introductionStates = [
  'requested',
  'proposed',
  'under_review',
  'awaiting_resident',
  'approved',
  'met',
  'hired',
  'not_hired',
  'refused',
  'declined',
  'expired',
  'cancelled',
] as const
export type IntroductionState = (typeof introductionStates)[number]

/** States in which an introduction still occupies its (person, offer) pair. */
export const liveIntroductionStates = [
  'requested',
  'proposed',
  'under_review',
  'awaiting_resident',
  'approved',
  'met',
] as const satisfies readonly IntroductionState[]

/** States in which the employer may read the contact, while the end date is ahead and consent stands. */
export const contactOpenStates = ['approved', 'met', 'hired'] as const satisfies readonly IntroductionState[]

/** Why a caseworker refuses. The employer only ever reads one neutral sentence. */
export const refusalReasons = [
  'profile_not_suited',
  'resident_not_reachable',
  'resident_already_placed',
  'working_conditions',
  'offer_not_serious',
  'other',
] as const
export type RefusalReason = (typeof refusalReasons)[number]

export const declineReasons = [
  'schedule',
  'distance',
  'job',
  'pay',
  'other_job',
  'not_ready',
  'no_reason',
] as const
export type DeclineReason = (typeof declineReasons)[number]

export const notHiredReasons = [
  'candidate_withdrew',
  'position_filled',
  'skills_gap',
  'availability_mismatch',
  'no_show',
  'other',
] as const
export type NotHiredReason = (typeof notHiredReasons)[number]

/** Which event ended an introduction before its natural end. */
export const cancellationCauses = ['employer', 'resident_withdrawal', 'offer_closed'] as const
export type CancellationCause = (typeof cancellationCauses)[number]

/** Ways in which the portal writes to a resident. */
export const messageChannels = ['email', 'sms'] as const
export type MessageChannel = (typeof messageChannels)[number]

/** How a choice about one of them reached the portal. `link`: of a message; `stop_reply`: the answer to a text message. */
export const messageChoiceWays = ['online', 'caseworker', 'link', 'stop_reply'] as const
export type MessageChoiceWay = (typeof messageChoiceWays)[number]

/** How a resident's agreement, or a consent, was given. */
export const agreementChannels = ['online', 'phone', 'in_person', 'sms', 'email'] as const
export type AgreementChannel = (typeof agreementChannels)[number]

export const consentPurposes = ['visible_pool'] as const
export type ConsentPurpose = (typeof consentPurposes)[number]

/** What came of a contact whose deadline passed in silence, as the employer says it afterwards. */
export const silenceAnswers = ['hired', 'in_touch', 'not_retained', 'never_reached'] as const
export type SilenceAnswer = (typeof silenceAnswers)[number]

/** Why a caseworker lets an establishment ask again without an answer from it. */
export const pauseLiftReasons = ['told_by_voice', 'portal_fault', 'long_absence'] as const
export type PauseLiftReason = (typeof pauseLiftReasons)[number]

/** What a caseworker means to do next for a person. */
export const nextActionKinds = [
  'call',
  'meet',
  'complete_profile',
  'confirm_availability',
  'renew_consent',
  'follow_introduction',
  'prepare_interview',
] as const
export type NextActionKind = (typeof nextActionKinds)[number]

/** Ways in which two people speak. */
export const contactChannels = ['phone', 'in_person', 'visit'] as const
export type ContactChannel = (typeof contactChannels)[number]

/** How a person wants to be asked how she is getting on. `call`: a caseworker telephones. */
export const checkInWays = ['message', 'call', 'never'] as const
export type CheckInWay = (typeof checkInWays)[number]

/** What she says when she is asked how she is getting on. */
export const checkInAnswers = ['searching', 'call_me', 'found', 'away'] as const
export type CheckInAnswer = (typeof checkInAnswers)[number]

/** Reasons to call somebody, the most pressing first. */
export const radarKinds = [
  'asked_for_call',
  'due',
  'unanswered',
  'missed',
  'unheard',
  'ignored',
  'consent_ending',
  'referral_late',
  'step_overdue',
  'to_ask',
  'stale_availability',
  'silent',
] as const
export type RadarKind = (typeof radarKinds)[number]

/** Why somebody is not called for a while. Typed, so that no words about her health gather. */
export const radarPauseReasons = ['agreed_with_her', 'away', 'in_training', 'seen_by_partner'] as const
export type RadarPauseReason = (typeof radarPauseReasons)[number]

/** What came of an attempt to speak with a person. */
export const contactOutcomes = ['reached', 'message_left', 'no_answer', 'wrong_number'] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** How often a subscriber of a pool is written to, at most. */
export const cadences = ['instant', 'daily', 'weekly'] as const
export type Cadence = (typeof cadences)[number]

/** What can be asked of several introductions at once, and taken back for a few seconds. */
export const queueMoves = ['start_review', 'ask_resident', 'approve', 'refuse', 'hand_over'] as const
export type QueueMove = (typeof queueMoves)[number]

/** From first contact to six months in work, in the usual order. */
export const stepKinds = [
  'welcome',
  'diagnostic',
  'training',
  'certificate',
  'language_course',
  'immersion',
  'barrier_lifted',
  'introduction',
  'interview',
  'hire',
  'check_1_month',
  'check_3_months',
  'check_6_months',
] as const
export type StepKind = (typeof stepKinds)[number]

/** What came of a step of a pathway. */
export const stepOutcomes = [
  'completed',
  'partly', // not all of it, and not to be taken up again
  'missed', // the person did not come
  'not_retained', // of an interview
  'no_answer', // of an introduction: the employer never said
  'in_work', // of a check
  'left_work', // of a check
] as const
export type StepOutcome = (typeof stepOutcomes)[number]

/** Why a planned step will not take place. */
export const stepCancelReasons = [
  'person_declined',
  'not_useful',
  'no_place',
  'replaced',
  'left_work',
] as const
export type StepCancelReason = (typeof stepCancelReasons)[number]

/** What stands in the way of a person. Typed, so that no words about her health or her home gather. */
export const barrierKinds = ['childcare', 'transport', 'housing', 'health', 'digital', 'language'] as const
export type BarrierKind = (typeof barrierKinds)[number]

/** What a partner offers to bring a person nearer to work. `insertion`: a structure that employs (Code du travail L5132-4). */
export const trainingKinds = ['training', 'licence_help', 'immersion', 'insertion'] as const
export type TrainingKind = (typeof trainingKinds)[number]

/** How somebody came to be signed up at an event: by a caseworker there, or by herself from its poster. */
export const eventSignUpWays = ['field', 'poster'] as const
export type EventSignUpWay = (typeof eventSignUpWays)[number]

/** Public schemes that the portal knows the conditions of. */
export const schemeCodes = ['iae', 'cej', 'plie', 'emplois_francs'] as const
export type SchemeCode = (typeof schemeCodes)[number]

/** Whom the caseworkers of an organisation read: everybody whom the Cité accompanies, or those in whose team it is. */
export const organisationReaches = ['everyone', 'team'] as const
export type OrganisationReach = (typeof organisationReaches)[number]

/** What a person may share with an organisation of her team, beside her name and her professional profile. */
export const shareScopes = ['contact', 'pathway', 'barriers', 'notes'] as const
export type ShareScope = (typeof shareScopes)[number]

/** What one organisation asks another to do for a person. */
export const referralPurposes = [
  'training',
  'certificate',
  'language_course',
  'immersion',
  'barrier',
] as const
export type ReferralPurpose = (typeof referralPurposes)[number]

/** `sent` stays until somebody ends it, past its deadline too. */
export const referralStates = ['sent', 'accepted', 'declined', 'withdrawn'] as const
export type ReferralState = (typeof referralStates)[number]

export const referralDeclineReasons = ['no_place', 'not_our_public', 'other_territory', 'other_help'] as const
export type ReferralDeclineReason = (typeof referralDeclineReasons)[number]
