import { sql } from 'drizzle-orm'
import { boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { CardClassId, ProfileId } from '../ids'
import { moment, primaryId } from './columns'
import { profiles } from './profiles'

/** People who show the same card. An employer reads it only while k of them are visible (privacy, point 5). */
export const cardClasses = pgTable('card_classes', {
  id: primaryId<CardClassId>(),
  /** Facts such as `skill:300`; never changed once written, for a reader compares what she saw. */
  shown: text().array().notNull(),
  createdAt: moment().notNull(),
})

/**
 * All that an employer's role reads of people: who may be shown until when, and in which class. Kept by triggers on
 * whatever changes visibility or traits, so that no code path can forget it; classes are given by `publishCards`.
 */
export const publishedCards = pgTable(
  'published_cards',
  {
    profileId: uuid()
      .$type<ProfileId>()
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    /** End of the standing consent of a member of a pool; null when nobody may see her. */
    visibleUntil: moment(),
    /** Null: her card shows nothing. */
    classId: uuid()
      .$type<CardClassId>()
      .references(() => cardClasses.id, { onDelete: 'set null' }),
    /** Counts the changes of her traits. */
    revision: integer().notNull().default(0),
    /** Which revision of her traits her class was given for. */
    settledRevision: integer().notNull().default(-1),
    /** False since her traits changed, until a class is given again: her card shows nothing and counts for nobody. */
    settled: boolean()
      .notNull()
      .generatedAlwaysAs(sql`settled_revision = revision`),
    /** Every fact that a card of hers ever showed: what somebody knows who kept them all. Never read by an employer. */
    told: text().array().notNull().default([]),
  },
  (table) => [index('published_cards_class').on(table.classId)],
)
