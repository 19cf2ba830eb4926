import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AccountId, EstablishmentId, JobOfferId, TalentPoolId, WorkplaceId } from '../ids'
import { contractKinds, offerStatuses } from '../vocabulary'
import type { Importance, LanguageCode, LanguageLevel, LicenceCode } from '../vocabulary'
import { accounts, establishments, workplaces } from './accounts'
import { moment, primaryId } from './columns'
import { talentPools } from './pools'
import { jobTitles, occupations, skills } from './reference'

/** Nullable columns may be empty in a draft; publishing asks for those that the offer schema calls required. */
export const jobOffers = pgTable(
  'job_offers',
  {
    id: primaryId<JobOfferId>(),
    establishmentId: uuid()
      .$type<EstablishmentId>()
      .notNull()
      .references(() => establishments.id),
    createdBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    status: text({ enum: offerStatuses }).notNull().default('draft'),
    occupationCode: text().references(() => occupations.code),
    jobTitleCode: integer().references(() => jobTitles.code),
    workplaceId: uuid()
      .$type<WorkplaceId>()
      .references(() => workplaces.id),
    poolId: uuid()
      .$type<TalentPoolId>()
      .references(() => talentPools.id),
    contract: text({ enum: contractKinds }),
    /** Set of weekly slots: bit weekday * 4 + dayPart. */
    slots: integer(),
    hoursPerWeek: numeric({ precision: 4, scale: 2, mode: 'number' }),
    startsOn: date({ mode: 'string' }),
    deadline: date({ mode: 'string' }),
    openings: integer().notNull().default(1),
    experienceMonths: integer(),
    /** Gross euros per hour. */
    hourlyPayMin: numeric({ precision: 7, scale: 2, mode: 'number' }),
    hourlyPayMax: numeric({ precision: 7, scale: 2, mode: 'number' }),
    licences: jsonb().$type<{ code: LicenceCode; indispensable: boolean }[]>().notNull().default([]),
    certificates: jsonb().$type<{ code: number; indispensable: boolean }[]>().notNull().default([]),
    languages: jsonb()
      .$type<{ code: LanguageCode; level: LanguageLevel; indispensable: boolean }[]>()
      .notNull()
      .default([]),
    /** Identifier in the system the offer came from; the same offer imported twice stays one. */
    sourceReference: text().unique(),
    createdAt: moment().notNull().defaultNow(),
    updatedAt: moment().notNull().defaultNow(),
    publishedAt: moment(),
    closedAt: moment(),
  },
  (table) => [
    index('job_offers_establishment').on(table.establishmentId),
    index('job_offers_status').on(table.status),
  ],
)

export const jobOfferSkills = pgTable(
  'job_offer_skills',
  {
    jobOfferId: uuid()
      .$type<JobOfferId>()
      .notNull()
      .references(() => jobOffers.id, { onDelete: 'cascade' }),
    skillCode: integer()
      .notNull()
      .references(() => skills.code),
    importance: smallint().$type<Importance>().notNull(),
    indispensable: boolean().notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.jobOfferId, table.skillCode] })],
)
