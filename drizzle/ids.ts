/** Identifiers are UUIDs in the database and cannot be mixed up in the code. Safe in a browser. */
export type Id<Kind extends string> = string & { readonly __kind: Kind }

export type AccountId = Id<'account'>
export type SessionId = Id<'session'>
export type OrganisationId = Id<'partner_organisation'>
export type EstablishmentId = Id<'establishment'>
export type WorkplaceId = Id<'workplace'>
export type ResidentId = Id<'resident'>
export type ProfileId = Id<'profile'>
export type ConsentId = Id<'consent'>
export type TalentPoolId = Id<'talent_pool'>
export type JobOfferId = Id<'job_offer'>
export type OfferHitId = Id<'offer_hit'>
export type IntroductionId = Id<'introduction'>
export type WeightsReplayId = Id<'weights_replay'>
export type StaffNoteId = Id<'staff_note'>
export type ContactAttemptId = Id<'contact_attempt'>
export type PoolSearchId = Id<'pool_search'>
export type PoolSubscriptionId = Id<'pool_subscription'>
export type CheckInId = Id<'check_in'>
export type HandoverId = Id<'handover'>
export type SavedViewId = Id<'saved_view'>
export type PendingMoveId = Id<'pending_move'>
export type MoveBatchId = Id<'move_batch'>
export type RegistrationKey = Id<'registration'>
export type FieldEventId = Id<'field_event'>
export type EventSignUpId = Id<'event_sign_up'>
export type PathwayStepId = Id<'pathway_step'>
export type ReferralId = Id<'referral'>
export type BarrierId = Id<'barrier'>
export type TrainingActionId = Id<'training_action'>
export type TrainingSessionId = Id<'training_session'>
export type SchemeEnrolmentId = Id<'scheme_enrolment'>
export type CardClassId = Id<'card_class'>

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a piece of text has the shape of an id; says nothing of whether the row exists. */
export function isId(text: string): text is Id<never> {
  return uuid.test(text)
}

/** For a row whose id must be known before it is written: what is sealed is bound to it. */
export function newId<Kind extends string>(): Id<Kind> {
  const id: string = crypto.randomUUID()
  if (!isId(id)) throw new Error('a new id has not the shape of an id')
  return id
}
