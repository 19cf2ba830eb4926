import { sql } from 'drizzle-orm'
import { bigint, check, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, JobOfferId, PoolSearchId, PoolSubscriptionId, ProfileId, TalentPoolId } from '../ids'
import { cadences } from '../vocabulary'
import { accounts } from './accounts'
import { moment, primaryId } from './columns'
import { jobOffers } from './offers'
import { talentPools } from './pools'
import { profiles } from './profiles'

/**
 * What somebody subscribed to: the cards of a pool that answer some filters, or the list of an offer. Kept once, whoever
 * subscribes, because what it has told must not depend on when somebody began to listen (decision 36).
 */
export const poolSearches = pgTable(
  'pool_searches',
  {
    id: primaryId<PoolSearchId>(),
    poolId: uuid()
      .$type<TalentPoolId>()
      .references(() => talentPools.id, { onDelete: 'cascade' }),
    jobOfferId: uuid()
      .$type<JobOfferId>()
      .unique()
      .references(() => jobOffers.id, { onDelete: 'cascade' }),
    /** As the address of the pool's page spells them, in one order; empty for the whole pool. */
    filters: text().notNull().default(''),
    createdAt: moment().notNull(),
    /** When it last had a subscriber, to the day. */
    usedAt: moment().notNull(),
  },
  (table) => [
    unique('pool_searches_once').on(table.poolId, table.filters),
    check('pool_searches_one_kind', sql`num_nonnulls(${table.poolId}, ${table.jobOfferId}) = 1`),
  ],
)

/** New people that a search has found, k of them or more, who are told of together. Who they are stays in `pool_search_matches`. */
export const poolSearchGroups = pgTable(
  'pool_search_groups',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    searchId: uuid()
      .$type<PoolSearchId>()
      .notNull()
      .references(() => poolSearches.id, { onDelete: 'cascade' }),
    formedAt: moment().notNull(),
  },
  (table) => [index('pool_search_groups_search').on(table.searchId, table.id)],
)

/** Whom a search has counted, so that nobody is new to it twice. No employer's role reads a row. */
export const poolSearchMatches = pgTable(
  'pool_search_matches',
  {
    searchId: uuid()
      .$type<PoolSearchId>()
      .notNull()
      .references(() => poolSearches.id, { onDelete: 'cascade' }),
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    /** Null: she was there when the search began. */
    groupId: bigint({ mode: 'number' }).references(() => poolSearchGroups.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.searchId, table.profileId] }),
    index('pool_search_matches_profile').on(table.profileId),
    index('pool_search_matches_group').on(table.groupId),
  ],
)

/** That an employer asked to be written to when a search finds new people. */
export const poolSubscriptions = pgTable(
  'pool_subscriptions',
  {
    id: primaryId<PoolSubscriptionId>(),
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    searchId: uuid()
      .$type<PoolSearchId>()
      .notNull()
      .references(() => poolSearches.id, { onDelete: 'cascade' }),
    cadence: text({ enum: cadences }).notNull(),
    createdAt: moment().notNull(),
    /** The next moment at which she may be written to; of no account with `instant`. */
    nextDueAt: moment().notNull(),
    /** The last group that she was told of, or that was there before her. */
    toldGroup: bigint({ mode: 'number' }).notNull(),
  },
  (table) => [
    unique('pool_subscriptions_once').on(table.accountId, table.searchId),
    index('pool_subscriptions_search').on(table.searchId),
    index('pool_subscriptions_due').on(table.nextDueAt),
  ],
)

/** When an employer last looked at what is new, and the time before. */
export const newsVisits = pgTable('news_visits', {
  accountId: uuid()
    .$type<AccountId>()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  visitedAt: moment().notNull(),
  previousAt: moment(),
})
