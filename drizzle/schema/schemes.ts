import { sql } from 'drizzle-orm'
import { check, date, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, IntroductionId, OrganisationId, ResidentId, SchemeEnrolmentId } from '../ids'
import { schemeCodes } from '../vocabulary'
import { accounts, identitySchema, partnerOrganisations } from './accounts'
import { moment, primaryId, sealedText } from './columns'
import { introductions } from './introductions'
import { residents } from './profiles'

/**
 * What a caseworker was told of a person's situation, for eligibility alone: beside her identity, apart from what is scored.
 * Read through `identity.read_scheme_situation`; no role of an employer reaches it.
 */
export const schemeSituations = identitySchema.table('scheme_situations', {
  residentId: uuid()
    .$type<ResidentId>()
    .primaryKey()
    .references(() => residents.id, { onDelete: 'cascade' }),
  /** One letter an answer, as many whatever they are. */
  answers: sealedText().notNull(),
  toldBy: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  toldAt: moment().notNull(),
})

/** Who is in which scheme, since when and through whom. Several at once: none excludes another. */
export const schemeEnrolments = identitySchema.table(
  'scheme_enrolments',
  {
    id: primaryId<SchemeEnrolmentId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    scheme: text({ enum: schemeCodes }).notNull(),
    organisationId: uuid()
      .$type<OrganisationId>()
      .notNull()
      .references(() => partnerOrganisations.id),
    enteredOn: date({ mode: 'string' }).notNull(),
    leftOn: date({ mode: 'string' }),
  },
  (table) => [
    uniqueIndex('scheme_enrolments_one_live')
      .on(table.residentId, table.scheme)
      .where(sql`${table.leftOn} is null`),
  ],
)

/**
 * Who contributed to a hire: each scheme that the person was in, each partner who accompanied her. Written by a trigger on the
 * move that says "hired", in its transaction. A row is one contribution, never one hire: hires are counted where they are.
 */
export const hireCredits = pgTable(
  'hire_credits',
  {
    introductionId: uuid()
      .$type<IntroductionId>()
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    scheme: text({ enum: schemeCodes }),
    organisationId: uuid()
      .$type<OrganisationId>()
      .references(() => partnerOrganisations.id),
  },
  (table) => [
    check('hire_credits_one_kind', sql`(${table.scheme} is null) <> (${table.organisationId} is null)`),
    /** Nobody contributes twice to one hire. */
    unique('hire_credits_once')
      .on(table.introductionId, table.scheme, table.organisationId)
      .nullsNotDistinct(),
  ],
)
