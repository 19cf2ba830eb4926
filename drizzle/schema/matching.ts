import { sql } from 'drizzle-orm'
import {
  bigserial,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AccountId, EstablishmentId, JobOfferId, ProfileId } from '../ids'
import { accounts, establishments } from './accounts'
import { moment } from './columns'
import { jobOffers } from './offers'
import { profiles } from './profiles'

/** 64-bit transaction number; text in JavaScript, which cannot hold it as a number. */
const xid8 = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * Every change that an engine must hear of, written in the transaction of the change. Read by transaction
 * number, not by sequence: transactions commit out of order, and a reader that went by sequence could pass
 * over a row that was not committed yet.
 */
export const searchOutbox = pgTable(
  'search_outbox',
  {
    sequence: bigserial({ mode: 'number' }).primaryKey(),
    transaction: xid8()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    /** No foreign key: the removal of a profile is a change too. */
    profileId: uuid().$type<ProfileId>().notNull(),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [index('search_outbox_transaction').on(table.transaction)],
)

/** On which offers' lists a profile was shown, and the last day it was: fair exposure orders equal scores by it. */
export const profileExposures = pgTable(
  'profile_exposures',
  {
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    jobOfferId: uuid()
      .$type<JobOfferId>()
      .notNull()
      .references(() => jobOffers.id, { onDelete: 'cascade' }),
    shownOn: date({ mode: 'string' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.jobOfferId] }),
    index('profile_exposures_shown_on').on(table.shownOn),
  ],
)

/** What the exposure of the pool was and what would open most to it, one row for each day it was measured: no row tells of anybody. */
export const fairnessMeasures = pgTable('fairness_measures', {
  /** In Strasbourg. */
  measuredOn: date({ mode: 'string' }).primaryKey(),
  measuredAt: moment().notNull(),
  /** Visible people inside the gates of one published offer at least. */
  eligible: integer().notNull(),
  /** Of these, those shown to no employer, though visible all the time. */
  unseen: integer().notNull(),
  /** Of the exposure of the eligible, 0 to 1; null when nobody was shown. */
  gini: doublePrecision(),
  /** Gains in codes, best first. */
  unlocks: jsonb().notNull(),
})

/** Who is eligible and unseen by the last measure, and why: for caseworkers only. */
export const unseenProfiles = pgTable('unseen_profiles', {
  profileId: uuid()
    .$type<ProfileId>()
    .primaryKey()
    .references(() => profiles.id, { onDelete: 'cascade' }),
  eligibleOffers: integer().notNull(),
  /** Typed reasons, the main one first. */
  reasons: jsonb().notNull(),
})

/** Which masked profiles an employer was shown on which day, whatever the establishment: a sweep of the pool shows here. */
export const profileViews = pgTable(
  'profile_views',
  {
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** In Strasbourg. */
    viewedOn: date({ mode: 'string' }).notNull(),
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.viewedOn, table.profileId] }),
    index('profile_views_viewed_on').on(table.viewedOn),
  ],
)

/**
 * The numbers of people that an establishment was told on a day for what an offer being written asks: asked again, it is
 * told the same, so that nobody is seen to come or go between two readings. In steps of k, as they were told.
 */
export const toldCounts = pgTable(
  'told_counts',
  {
    establishmentId: uuid()
      .$type<EstablishmentId>()
      .notNull()
      .references(() => establishments.id, { onDelete: 'cascade' }),
    /** In Strasbourg. */
    toldOn: date({ mode: 'string' }).notNull(),
    /** Keyed digest of what was asked. */
    asked: text().notNull(),
    /** As the page shows them: least numbers, 0 for « moins de 5 ». */
    told: jsonb().$type<{ people: number; lines: { without: string; people: number }[] }>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.establishmentId, table.toldOn, table.asked] }),
    index('told_counts_told_on').on(table.toldOn),
  ],
)
