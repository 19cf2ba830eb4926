import type { GuardedCount } from '@/app/modules/matching/shared'
import type { AccountId, FieldEventId, OrganisationId } from '@/drizzle/ids'

export { longestEventLine, posterDays } from './limits'
export {
  eventChoiceSchema,
  fieldEventSchema,
  registrationKeySchema,
  sealedFormSchema,
  sharedPhoneSchema,
  type FieldEventInput,
} from './schemas'

export interface FieldEvent {
  id: FieldEventId
  title: string
  place: string
  /** `YYYY-MM-DD`. */
  heldOn: string
  /** `HH:MM` in Strasbourg. */
  startsAt: string
  endsAt: string
  /** Of who holds it. */
  organisation: string
  cancelled: boolean
}

/** What came of an event. For an organisation that does not accompany everybody, no count says fewer than k. */
export interface EventCounts {
  /** Signed up by a caseworker, there. */
  field: GuardedCount
  /** Signed up by themselves, from its poster. */
  poster: GuardedCount
  /** Of both, who is visible to employers today. */
  visible: GuardedCount
  /** Since, to those people. */
  visits: GuardedCount
  calls: GuardedCount
}

/** An event that people can be signed up at, as the page of the field offers it. */
export interface EventChoice {
  id: FieldEventId
  label: string
  heldOn: string
  startsAt: string
  /** The reader is there, or it is her organisation's. */
  mine: boolean
}

/** What an event is planned with. */
export interface EventOptions {
  organisations: { id: OrganisationId; name: string }[]
  /** Of the reader. */
  ownOrganisation: OrganisationId
  neighbourhoods: { code: string; label: string }[]
  colleagues: { accountId: AccountId; name: string; organisation: string }[]
}
