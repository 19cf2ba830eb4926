import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import type { AccountId, EstablishmentId, JobOfferId, OfferHitId, TalentPoolId, WorkplaceId } from '../ids'
import { contractKinds, offerHitSeverities, offerStatuses, roles } from '../vocabulary'
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
    /** The employer’s own words; published only once `checkOffer` has nothing to say against them. */
    description: text(),
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

/**
 * What the offer check said of an offer, once somebody has to decide on it: a caseworker of what the law forbids, the
 * employer of what asks for a reason. Open until `decidedAt`.
 */
export const offerHits = pgTable(
  'offer_hits',
  {
    id: primaryId<OfferHitId>(),
    jobOfferId: uuid()
      .$type<JobOfferId>()
      .notNull()
      .references(() => jobOffers.id, { onDelete: 'cascade' }),
    /** A rule of the check, such as `age.limit`. */
    rule: text().notNull(),
    severity: text({ enum: offerHitSeverities }).notNull(),
    field: text().notNull(),
    excerpt: text().notNull(),
    article: text().notNull(),
    message: text().notNull(),
    foundAt: moment().notNull(),
    decidedAt: moment(),
    decidedBy: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
    decidedRole: text({ enum: roles }),
    reason: text(),
  },
  (table) => [
    unique('offer_hits_once').on(table.jobOfferId, table.rule, table.field, table.excerpt),
    check(
      'offer_hits_decided_whole',
      sql`num_nonnulls(${table.decidedAt}, ${table.decidedBy}, ${table.decidedRole}, ${table.reason}) IN (0, 4)`,
    ),
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
