import { index, integer, pgSchema, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, EstablishmentId, OrganisationId, SessionId, WorkplaceId } from '../ids'
import { establishmentStatuses, organisationReaches, pageLanguages, roles } from '../vocabulary'
import { moment, primaryId, sealedText } from './columns'

/** Everything that says who a person is. Row-level security is forced on each of its tables. */
export const identitySchema = pgSchema('identity')

export const accounts = pgTable('accounts', {
  id: primaryId<AccountId>(),
  role: text({ enum: roles }).notNull(),
  createdAt: moment().notNull().defaultNow(),
  disabledAt: moment(),
  /** In which its mails are written. Only a resident's is ever another than French. */
  language: text({ enum: pageLanguages }).notNull().default('fr'),
  /** Sessions of an older epoch are over. The database raises it when the role changes or the account is disabled. */
  sessionEpoch: integer().notNull().default(1),
})

/** Where sign-in links and notices go. One account per address. */
export const emailAddresses = identitySchema.table('email_addresses', {
  accountId: uuid()
    .$type<AccountId>()
    .primaryKey()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  email: sealedText().notNull(),
  /** By which an address is found, and is unique: `Keyring.blindIndex`. */
  emailIndex: text().notNull().unique(),
})

/** Single use. Only a digest of the token is kept, so that a read of this table opens nothing. */
export const signInLinks = pgTable('sign_in_links', {
  tokenDigest: text().primaryKey(),
  accountId: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' }),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
})

export const sessions = pgTable(
  'sessions',
  {
    tokenDigest: text().primaryKey(),
    /** What its owner's list of sessions names it by. */
    id: uuid().$type<SessionId>().notNull().unique().defaultRandom(),
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    /** The account's own when it was opened. */
    epoch: integer().notNull().default(1),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    /** To the minute. */
    lastSeenAt: moment().notNull().defaultNow(),
    revokedAt: moment(),
    secondFactorAt: moment(),
    /** A secret shown to this session and not yet confirmed by a code: it leaves with the session. */
    offeredSecret: sealedText(),
    /** What the OpenID provider said of the person: named again at sign-out. */
    idToken: sealedText(),
  },
  (table) => [index('sessions_account').on(table.accountId)],
)

export const partnerOrganisations = pgTable('partner_organisations', {
  id: primaryId<OrganisationId>(),
  name: text().notNull().unique(),
  reach: text({ enum: organisationReaches }).notNull().default('everyone'),
})

/** Caseworkers and coordinators: they act in their own name, which residents and employers may read. */
export const staffMembers = pgTable('staff_members', {
  accountId: uuid()
    .$type<AccountId>()
    .primaryKey()
    .references(() => accounts.id),
  organisationId: uuid()
    .$type<OrganisationId>()
    .notNull()
    .references(() => partnerOrganisations.id),
  displayName: text().notNull(),
  phone: text(),
})

export const establishments = pgTable('establishments', {
  id: primaryId<EstablishmentId>(),
  /** 14 digits; the first nine are the company's SIREN. */
  siret: text().notNull().unique(),
  name: text().notNull(),
  status: text({ enum: establishmentStatuses }).notNull().default('pending'),
  registeredBy: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  registeredAt: moment().notNull().defaultNow(),
  decidedBy: uuid()
    .$type<AccountId>()
    .references(() => accounts.id),
  decidedAt: moment(),
})

/** Where an establishment's people work. One is its own site; a home is compared with it as a cell. */
export const workplaces = pgTable(
  'workplaces',
  {
    id: primaryId<WorkplaceId>(),
    establishmentId: uuid()
      .$type<EstablishmentId>()
      .notNull()
      .references(() => establishments.id),
    label: text().notNull(),
    /** INSEE code of the commune, when the source gave one. */
    communeCode: text(),
    /** H3 index of resolution 9; null when the source had no coordinates. */
    cell: text(),
  },
  (table) => [index('workplaces_establishment').on(table.establishmentId)],
)

export const establishmentMembers = pgTable(
  'establishment_members',
  {
    establishmentId: uuid()
      .$type<EstablishmentId>()
      .notNull()
      .references(() => establishments.id),
    accountId: uuid()
      .$type<AccountId>()
      .notNull()
      .references(() => accounts.id),
  },
  (table) => [
    primaryKey({ columns: [table.establishmentId, table.accountId] }),
    index('establishment_members_account').on(table.accountId),
  ],
)
