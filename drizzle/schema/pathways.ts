import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, BarrierId, IntroductionId, OrganisationId, PathwayStepId, ResidentId } from '../ids'
import { barrierKinds, stepCancelReasons, stepKinds, stepOutcomes } from '../vocabulary'
import { accounts, partnerOrganisations } from './accounts'
import { moment, primaryId } from './columns'
import { introductions } from './introductions'
import { residents } from './profiles'

/**
 * One step of a person's way, planned, taken or given up. What an introduction adds is written by a trigger on its moves, in
 * their transaction, whoever moves it: an employer writes "hired" and has no right here. No employer's role may read a row.
 */
export const pathwaySteps = pgTable(
  'pathway_steps',
  {
    id: primaryId<PathwayStepId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    kind: text({ enum: stepKinds }).notNull(),
    /** Who sees to it; null for what an introduction wrote while nobody accompanied the person. */
    organisationId: uuid()
      .$type<OrganisationId>()
      .references(() => partnerOrganisations.id),
    plannedOn: date({ mode: 'string' }).notNull(),
    /** When it took place, or was seen not to (`missed`). */
    doneOn: date({ mode: 'string' }),
    outcome: text({ enum: stepOutcomes }),
    cancelledOn: date({ mode: 'string' }),
    cancelReason: text({ enum: stepCancelReasons }),
    /** Of the introduction that wrote it. */
    introductionId: uuid()
      .$type<IntroductionId>()
      .references(() => introductions.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('pathway_steps_resident').on(table.residentId),
    index('pathway_steps_missed')
      .on(table.residentId, table.doneOn)
      .where(sql`${table.outcome} = 'missed'`),
    index('pathway_steps_open')
      .on(table.plannedOn)
      .where(sql`${table.doneOn} is null and ${table.cancelledOn} is null`),
    uniqueIndex('pathway_steps_of_introduction').on(table.introductionId, table.kind),
    check('pathway_steps_done_with_outcome', sql`(${table.doneOn} is null) = (${table.outcome} is null)`),
    check(
      'pathway_steps_cancelled_with_reason',
      sql`(${table.cancelledOn} is null) = (${table.cancelReason} is null)`,
    ),
    check('pathway_steps_one_end', sql`${table.doneOn} is null or ${table.cancelledOn} is null`),
  ],
)

/**
 * What stands in a person's way: one word of six, for staff, never indexed nor scored. The person reads it with everything
 * that is held of her.
 */
export const barriers = pgTable(
  'barriers',
  {
    id: primaryId<BarrierId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    kind: text({ enum: barrierKinds }).notNull(),
    notedBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    notedAt: moment().notNull(),
    /** The step that says that it was lifted, and when; null while it stands. */
    stepId: uuid()
      .$type<PathwayStepId>()
      .references(() => pathwaySteps.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('barriers_resident').on(table.residentId),
    uniqueIndex('barriers_one_standing')
      .on(table.residentId, table.kind)
      .where(sql`${table.stepId} is null`),
  ],
)
