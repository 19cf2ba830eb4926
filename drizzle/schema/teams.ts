import { sql } from 'drizzle-orm'
import { check, date, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, OrganisationId, ReferralId, ResidentId } from '../ids'
import {
  agreementChannels,
  referralDeclineReasons,
  referralPurposes,
  referralStates,
  type ShareScope,
} from '../vocabulary'
import { accounts, partnerOrganisations } from './accounts'
import { moment, primaryId } from './columns'
import { residents } from './profiles'

/**
 * Which organisations are around a person, beside the one that leads (`residents.organisationId`), and what she agreed to share with
 * each. A row that is taken away closes everything of her to that organisation at once: policies read this table.
 */
export const teamMembers = pgTable(
  'team_members',
  {
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    organisationId: uuid()
      .$type<OrganisationId>()
      .notNull()
      .references(() => partnerOrganisations.id),
    scopes: text().array().$type<ShareScope[]>().notNull(),
    joinedAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.residentId, table.organisationId] }),
    index('team_members_organisation').on(table.organisationId),
  ],
)

/**
 * One organisation asks another to join a person's team, with her agreement. It is the sender's until it ends: nothing but an
 * answer, the sender or the person ends it.
 */
export const referrals = pgTable(
  'referrals',
  {
    id: primaryId<ReferralId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    fromOrganisationId: uuid()
      .$type<OrganisationId>()
      .notNull()
      .references(() => partnerOrganisations.id),
    toOrganisationId: uuid()
      .$type<OrganisationId>()
      .notNull()
      .references(() => partnerOrganisations.id),
    purpose: text({ enum: referralPurposes }).notNull(),
    /** What she agreed to share if it is accepted. */
    scopes: text().array().$type<ShareScope[]>().notNull(),
    agreementChannel: text({ enum: agreementChannels }).notNull(),
    sentBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    sentAt: moment().notNull(),
    /** Until when an answer is asked for. */
    dueOn: date({ mode: 'string' }).notNull(),
    state: text({ enum: referralStates }).notNull().default('sent'),
    endedAt: moment(),
    declineReason: text({ enum: referralDeclineReasons }),
  },
  (table) => [
    uniqueIndex('referrals_one_open')
      .on(table.residentId, table.toOrganisationId)
      .where(sql`${table.state} = 'sent'`),
    index('referrals_resident').on(table.residentId),
    index('referrals_to').on(table.toOrganisationId, table.state),
    index('referrals_from').on(table.fromOrganisationId, table.state),
    check('referrals_ended', sql`(${table.state} = 'sent') = (${table.endedAt} is null)`),
    check(
      'referrals_declined_with_reason',
      sql`(${table.state} = 'declined') = (${table.declineReason} is not null)`,
    ),
  ],
)
