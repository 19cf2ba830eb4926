import type { PgTable } from 'drizzle-orm/pg-core'
import {
  accounts,
  auditEntries,
  consents,
  contactAttempts,
  emailAddresses,
  establishmentMembers,
  establishments,
  identities,
  introductions,
  introductionTransitions,
  jobOffers,
  newsVisits,
  nextActions,
  offerHits,
  openIdLinks,
  poolMembers,
  poolSearchMatches,
  poolSubscriptions,
  profileExposures,
  profileOccupations,
  profiles,
  profileSkills,
  profileViews,
  publishedCards,
  recoveryCodes,
  residents,
  searchDeadLetters,
  searchOutbox,
  secondFactors,
  sentMails,
  sessions,
  signInLinks,
  silenceSettlements,
  staffMembers,
  staffNotes,
  unseenProfiles,
  weightsAdoptions,
} from '@/drizzle/schema'
import type { HeldRows } from './read-held-rows.server'

/** Which table each part of an export comes from. */
export const heldTables: Record<keyof HeldRows | 'identity', PgTable> = {
  identity: identities,
  resident: residents,
  profile: profiles,
  account: accounts,
  signInAddress: emailAddresses,
  sessions,
  signInLinks,
  mails: sentMails,
  skills: profileSkills,
  occupations: profileOccupations,
  pools: poolMembers,
  exposures: profileExposures,
  views: profileViews,
  settlements: silenceSettlements,
  unseen: unseenProfiles,
  card: publishedCards,
  consents,
  introductions,
  introductionMoves: introductionTransitions,
  notes: staffNotes,
  nextAction: nextActions,
  contacts: contactAttempts,
  journal: auditEntries,
}

/** Columns that are not handed over, each with the reason that the export itself gives. */
export const withheldColumns: Partial<Record<keyof HeldRows | 'identity', Record<string, string>>> = {
  identity: { residentId: 'Le même numéro est dans la partie « resident ».' },
  sessions: {
    tokenDigest: 'Empreinte d’une clé d’accès : elle ne dit rien de vous et protège votre compte.',
    idToken: 'Réponse d’un service d’identité, que seuls les comptes de la Cité utilisent.',
    offeredSecret: 'Clé d’un second code, que seuls les comptes de la Cité utilisent.',
  },
  signInAddress: {
    emailIndex: 'Empreinte par laquelle votre adresse est retrouvée : elle ne dit rien de plus qu’elle.',
  },
  signInLinks: {
    tokenDigest: 'Empreinte d’une clé d’accès : elle ne dit rien de vous et protège votre compte.',
  },
  mails: {
    idempotencyKey: 'Numéro technique qui évite d’envoyer deux fois le même message.',
    claimedUntil: 'Heure technique qui évite d’envoyer deux fois le même message.',
  },
}

/** Tables that refer to people or accounts and hold nothing to hand over, each with its reason. */
export const tablesWithoutHerData: ReadonlyMap<PgTable, string> = new Map<PgTable, string>([
  [establishments, 'Accounts of employers and staff.'],
  [establishmentMembers, 'Accounts of employers.'],
  [staffMembers, 'Accounts of staff.'],
  [jobOffers, 'Accounts of employers.'],
  [offerHits, 'Accounts of employers and staff.'],
  [secondFactors, 'Of staff.'],
  [recoveryCodes, 'Of staff.'],
  [openIdLinks, 'Of staff.'],
  [weightsAdoptions, 'Accounts of coordinators.'],
  [poolSubscriptions, 'Accounts of employers.'],
  [newsVisits, 'Accounts of employers.'],
  [
    poolSearchMatches,
    'That a search has counted her once, so that it never does twice: no employer reads who.',
  ],
  [searchOutbox, 'That something changed, not what: read by the search and thrown away.'],
  [searchDeadLetters, 'That the search refused a change, not what it was.'],
])
