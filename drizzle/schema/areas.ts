import { doublePrecision, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { ProfileId } from '../ids'
import { moment } from './columns'
import { profiles } from './profiles'

/**
 * Areas of homes, each within the one whose path its own begins with. Once cut, always cut there: whatever is told of a home at
 * different times is then one area within the other, and never what two areas have in common (privacy, point 4).
 */
export const homeAreas = pgTable('home_areas', {
  /** A digit for each cut, 0 below it and 1 above; empty for the area that holds every home. */
  path: text().primaryKey(),
  /** Where trips of its people are counted from, an H3 cell. Kept as it was made: a middle that followed who comes would tell of her home. */
  middle: text().notNull(),
  /** Null: it was never cut. */
  cutAxis: text().$type<'latitude' | 'longitude'>(),
  /** Degrees. */
  cutAt: doublePrecision(),
  createdAt: moment().notNull(),
})

/** Where the trips of a person are counted from for everybody but herself, and what was ever told of her home. */
export const placedHomes = pgTable(
  'placed_homes',
  {
    profileId: uuid()
      .$type<ProfileId>()
      .primaryKey()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    /** The home for which this was given: with another, it counts no more. Null since she was hidden. */
    homeCell: text(),
    /** Null: her trips are not known for now. */
    area: text().references(() => homeAreas.path),
    /** The middle of this area. */
    countedFrom: text(),
    /** The smallest area that was told of her. */
    toldArea: text().references(() => homeAreas.path),
    /** Until when an area was told of her, this one or a wider one; null while one is. */
    toldUntil: moment(),
  },
  (table) => [index('placed_homes_area').on(table.area)],
)
