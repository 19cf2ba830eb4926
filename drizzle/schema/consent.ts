import { sql } from 'drizzle-orm'
import { boolean, index, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, ConsentId, ResidentId } from '../ids'
import { agreementChannels, consentPurposes } from '../vocabulary'
import { accounts } from './accounts'
import { moment, primaryId } from './columns'
import { residents } from './profiles'

/** A consent is a record (RGPD 7.1): what was said, when, how, who wrote it down, until when. */
export const consents = pgTable(
  'consents',
  {
    id: primaryId<ConsentId>(),
    residentId: uuid()
      .$type<ResidentId>()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    purpose: text({ enum: consentPurposes }).notNull(),
    noticeVersion: text().notNull(),
    language: text().notNull(),
    channel: text({ enum: agreementChannels }).notNull(),
    recordedBy: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
    /** The one question about the notice was answered right before; a renewal does not ask it again. */
    understood: boolean().notNull().default(false),
    givenAt: moment().notNull(),
    expiresAt: moment().notNull(),
    withdrawnAt: moment(),
  },
  (table) => [
    uniqueIndex('consents_one_standing')
      .on(table.residentId, table.purpose)
      .where(sql`${table.withdrawnAt} is null`),
    index('consents_resident').on(table.residentId),
    /** Engines ask at every ranking whose consent ran out since the last. */
    index('consents_expiry')
      .on(table.expiresAt)
      .where(sql`${table.withdrawnAt} is null`),
  ],
)
