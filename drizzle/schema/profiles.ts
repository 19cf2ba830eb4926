import { boolean, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { AccountId, OrganisationId, ProfileId, ResidentId } from '../ids'
import type { ContractKind, LanguageCode, LanguageLevel, LicenceCode, TravelMode } from '../vocabulary'
import { accounts, identitySchema, partnerOrganisations } from './accounts'
import { moment, primaryId, sealedText } from './columns'
import { occupations, skills } from './reference'

/** A person the Cité accompanies. Holds no identity: that is `identity.identities`. */
export const residents = pgTable(
  'residents',
  {
    id: primaryId<ResidentId>(),
    /** Null for a person without e-mail, whose caseworker acts for her. */
    accountId: uuid()
      .$type<AccountId>()
      .unique()
      .references(() => accounts.id),
    leadCaseworkerId: uuid()
      .$type<AccountId>()
      .references(() => accounts.id),
    organisationId: uuid()
      .$type<OrganisationId>()
      .references(() => partnerOrganisations.id),
    createdAt: moment().notNull().defaultNow(),
  },
  (table) => [
    index('residents_lead_caseworker').on(table.leadCaseworkerId),
    index('residents_organisation').on(table.organisationId),
  ],
)

/** Read through `identity.read_identities` alone: no role may select from the table. */
export const identities = identitySchema.table(
  'identities',
  {
    residentId: uuid()
      .$type<ResidentId>()
      .primaryKey()
      .references(() => residents.id, { onDelete: 'cascade' }),
    givenName: sealedText().notNull(),
    familyName: sealedText().notNull(),
    phone: sealedText(),
    /** Blind: families share a phone, so that several people may have the same. */
    phoneIndex: text(),
    /** The address a person wants to be written to; sign-in uses `identity.email_addresses`. */
    email: sealedText(),
    address: sealedText(),
    /** `YYYY-MM-DD`. */
    birthDate: sealedText(),
  },
  (table) => [index('identities_phone').on(table.phoneIndex)],
)

/**
 * In which priority neighbourhood a person lives, for eligibility alone: apart from what is scored, and beside her identity. Read
 * through `identity.read_home_neighbourhood`; no role of an employer reaches it.
 */
export const homeNeighbourhoods = identitySchema.table('home_neighbourhoods', {
  residentId: uuid()
    .$type<ResidentId>()
    .primaryKey()
    .references(() => residents.id, { onDelete: 'cascade' }),
  /** Eight letters, whatever the answer. */
  neighbourhood: sealedText().notNull(),
  /** Blind, of the address of which it was told. */
  addressIndex: text().notNull(),
  /** Whether she said so who noted it; otherwise the address did. */
  byHand: boolean().notNull(),
  /** The caseworker who noted it, or had the address looked up. */
  toldBy: uuid()
    .$type<AccountId>()
    .notNull()
    .references(() => accounts.id),
  toldAt: moment().notNull(),
})

/** Professional data. In every nullable column null means "not known", never "none". */
export const profiles = pgTable('profiles', {
  id: primaryId<ProfileId>(),
  residentId: uuid()
    .$type<ResidentId>()
    .notNull()
    .unique()
    .references(() => residents.id, { onDelete: 'cascade' }),
  licences: text().array().$type<LicenceCode[]>(),
  /** OGR numbers of skills of kind `certificate`. */
  certificates: integer().array(),
  languages: jsonb().$type<{ code: LanguageCode; level: LanguageLevel }[]>(),
  contracts: text().array().$type<ContractKind[]>(),
  /** Set of weekly slots: bit weekday * 4 + dayPart. */
  availability: integer(),
  availableFrom: date({ mode: 'string' }),
  /** H3 index of resolution 9. Never leaves the staff side and the engine. */
  homeCell: text(),
  /** Longest acceptable trip in minutes by mode used. */
  travelLimits: jsonb().$type<Partial<Record<TravelMode, number>>>(),
  updatedAt: moment().notNull().defaultNow(),
  /** Last time the person or her caseworker said that it still holds. */
  confirmedAt: moment(),
})

export const profileSkills = pgTable(
  'profile_skills',
  {
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    skillCode: integer()
      .notNull()
      .references(() => skills.code),
    verified: boolean().notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.profileId, table.skillCode] }),
    index('profile_skills_skill').on(table.skillCode),
  ],
)

export const profileOccupations = pgTable(
  'profile_occupations',
  {
    profileId: uuid()
      .$type<ProfileId>()
      .notNull()
      .references(() => profiles.id, { onDelete: 'cascade' }),
    occupationCode: text()
      .notNull()
      .references(() => occupations.code),
    sought: boolean().notNull().default(false),
    /** Months worked in it; null when only sought. */
    heldMonths: integer(),
  },
  (table) => [primaryKey({ columns: [table.profileId, table.occupationCode] })],
)
