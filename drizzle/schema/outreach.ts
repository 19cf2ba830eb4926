import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type {
  AccountId,
  EventSignUpId,
  FieldEventId,
  OrganisationId,
  RegistrationKey,
  ResidentId,
} from '../ids'
import { eventSignUpWays } from '../vocabulary'
import { accounts, partnerOrganisations } from './accounts'
import { moment, primaryId } from './columns'
import { residents } from './profiles'

/**
 * Each form by which somebody was signed up in the field, under the key that was made where it was filled in: sent again, it makes
 * nobody. It outlives the person, so that a phone that was out of reach does not bring back who has left.
 */
export const fieldSignUps = pgTable(
  'field_sign_ups',
  {
    key: uuid().$type<RegistrationKey>().primaryKey(),
    /** Null once she is erased. */
    residentId: uuid()
      .$type<ResidentId>()
      .references(() => residents.id, { onDelete: 'set null' }),
    /** Keyed, of all that was typed: tells a second sending from another form. Null once she is erased. */
    contentDigest: text(),
    madeBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    at: moment().notNull(),
  },
  (table) => [index('field_sign_ups_resident').on(table.residentId)],
)

/** A day on which the Cité goes to people: a foot of a building, a forum. */
export const fieldEvents = pgTable(
  'field_events',
  {
    id: primaryId<FieldEventId>(),
    /** By which its poster leads to the sign-up: eight signs that tell nothing. */
    code: text().notNull().unique(),
    title: text().notNull(),
    place: text().notNull(),
    heldOn: date({ mode: 'string' }).notNull(),
    /** `HH:MM` in Strasbourg. */
    startsAt: text().notNull(),
    endsAt: text().notNull(),
    /** Code of a priority neighbourhood, for staff alone. */
    neighbourhood: text(),
    organisationId: uuid()
      .$type<OrganisationId>()
      .notNull()
      .references(() => partnerOrganisations.id),
    plannedBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    plannedAt: moment().notNull(),
    cancelledAt: moment(),
  },
  (table) => [index('field_events_day').on(table.heldOn)],
)

/** Which caseworkers are there. */
export const fieldEventStaff = pgTable(
  'field_event_staff',
  {
    eventId: uuid()
      .$type<FieldEventId>()
      .notNull()
      .references(() => fieldEvents.id),
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [primaryKey({ columns: [table.eventId, table.accountId] })],
)

/**
 * That somebody was signed up at an event, and nothing more: neither when nor by whom, which her file says. It counts for the event also
 * once she is erased, without her.
 */
export const eventSignUps = pgTable(
  'event_sign_ups',
  {
    id: primaryId<EventSignUpId>(),
    eventId: uuid()
      .$type<FieldEventId>()
      .notNull()
      .references(() => fieldEvents.id),
    residentId: uuid()
      .$type<ResidentId>()
      .unique()
      .references(() => residents.id, { onDelete: 'set null' }),
    way: text({ enum: eventSignUpWays }).notNull(),
  },
  (table) => [index('event_sign_ups_event').on(table.eventId)],
)
