import { sql } from 'drizzle-orm'
import {
  bigserial,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AccountId, EstablishmentId, IntroductionId, JobOfferId, ProfileId, ResidentId } from '../ids'
import {
  agreementChannels,
  cancellationCauses,
  contactOpenStates,
  introductionStates,
  liveIntroductionStates,
  pauseLiftReasons,
  roles,
  silenceAnswers,
} from '../vocabulary'
import { accounts, establishments } from './accounts'
import { moment, primaryId } from './columns'
import { jobOffers } from './offers'
import { residents } from './profiles'

const quoted = (states: readonly string[]) => sql.raw(states.map((state) => `'${state}'`).join(', '))

export const introductions = pgTable(
  'introductions',
  {
    id: primaryId<IntroductionId>(),
    jobOfferId: uuid()
      .$type<JobOfferId>()
      .notNull()
      .references(() => jobOffers.id),
    establishmentId: uuid()
      .$type<EstablishmentId>()
      .notNull()
      .references(() => establishments.id),
    /**
     * No foreign key: once the person is erased it names nobody, and still gives the employer the reference that her
     * list has always shown, which would otherwise tell her of the erasure.
     */
    profileId: uuid().$type<ProfileId>().notNull(),
    /** Null once the person is erased: what happened stays, to whom does not. */
    residentId: uuid()
      .$type<ResidentId>()
      .references(() => residents.id),
    state: text({ enum: introductionStates }).notNull(),
    startedBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    /** The caseworker who took it from the queue. */
    caseworkerId: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
    /** What the engine said when it was started: score, parts, gates, weights version. Kept as it was; `{}` once the person is erased. */
    receipt: jsonb().notNull(),
    score: integer().notNull(),
    scoringVersion: text().notNull(),
    agreementChannel: text({ enum: agreementChannels }),
    agreedAt: moment(),
    agreementRecordedBy: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
    /** Typed reason of a refusal, a decline or a "not hired". Staff and resident only. */
    reason: text(),
    cancellationCause: text({ enum: cancellationCauses }),
    createdAt: moment().notNull(),
    stateChangedAt: moment().notNull(),
    approvedAt: moment(),
    /** Past this moment without news of a meeting, the introduction expires. */
    replyDueAt: moment(),
    /** Past this moment the contact closes again. */
    contactEndsAt: moment(),
  },
  (table) => [
    uniqueIndex('introductions_one_live')
      .on(table.profileId, table.jobOfferId)
      .where(sql`${table.state} in (${quoted(liveIntroductionStates)})`),
    /** No contact opens without the resident's recorded agreement and an end date, whatever the code does. */
    check(
      'introductions_contact_needs_agreement',
      sql`${table.state} not in (${quoted(contactOpenStates)}) or (
        ${table.agreedAt} is not null and ${table.agreementChannel} is not null
        and (${table.agreementRecordedBy} is not null or ${table.residentId} is null)
        and ${table.approvedAt} is not null and ${table.contactEndsAt} is not null)`,
    ),
    check(
      'introductions_live_has_resident',
      sql`${table.residentId} is not null or ${table.state} not in (${quoted(liveIntroductionStates)})`,
    ),
    index('introductions_state').on(table.state, table.createdAt),
    index('introductions_establishment').on(table.establishmentId),
    index('introductions_resident').on(table.residentId),
    index('introductions_offer').on(table.jobOfferId),
  ],
)

/** Every move, in the order it happened; append-only. */
export const introductionTransitions = pgTable(
  'introduction_transitions',
  {
    id: bigserial({ mode: 'number' }).primaryKey(),
    introductionId: uuid()
      .$type<IntroductionId>()
      .notNull()
      .references(() => introductions.id),
    fromState: text({ enum: introductionStates }),
    toState: text({ enum: introductionStates }).notNull(),
    /**
     * Null when the portal itself acts (a deadline that passed). No foreign key: a row is never changed again, and once the
     * account is erased its id names nobody, here as in the journal.
     */
    actorId: uuid().$type<AccountId>(),
    actorRole: text({ enum: [...roles, 'system'] }).notNull(),
    scoringVersion: text().notNull(),
    reason: text(),
    at: moment().notNull(),
  },
  (table) => [index('introduction_transitions_introduction').on(table.introductionId)],
)

/** What was said, after all, of an introduction that expired: without it its establishment asks for nobody new. */
export const silenceSettlements = pgTable('silence_settlements', {
  introductionId: uuid()
    .$type<IntroductionId>()
    .primaryKey()
    .references(() => introductions.id, { onDelete: 'cascade' }),
  /** The employer's answer, or the caseworker's reason to do without one. */
  answer: text({ enum: [...silenceAnswers, ...pauseLiftReasons] }).notNull(),
  settledBy: uuid()
    .$type<AccountId>()
    .references(() => accounts.id, { onDelete: 'set null' }),
  settledAt: moment().notNull(),
})
