import { index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { ProfileId, TalentPoolId } from '../ids'
import { moment, primaryId } from './columns'
import { profiles } from './profiles'

export const talentPools = pgTable('talent_pools', {
  id: primaryId<TalentPoolId>(),
  slug: text().notNull().unique(),
  name: text().notNull(),
  description: text().notNull(),
  /** Families whose occupations the pool is proposed for (ROME domain codes). */
  familyCodes: text().array().notNull(),
})

export const poolMembers = pgTable(
  'pool_members',
  {
    poolId: uuid()
      .$type<TalentPoolId>()
      .notNull()
      .references(() => talentPools.id),
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    joinedAt: moment().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.poolId, table.profileId] }),
    index('pool_members_profile').on(table.profileId),
  ],
)
