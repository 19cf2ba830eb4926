import { sealAddress } from '@/app/modules/accounts/index.server'
import { sealIdentity } from '@/app/modules/profiles/index.server'
import type { Keyring } from '@/app/platform/keyring/create-keyring.server'
import type { Tx } from '@/drizzle/client.server'
import {
  accounts,
  auditEntries,
  consents,
  emailAddresses,
  establishmentMembers,
  establishments,
  identities,
  introductions,
  introductionTransitions,
  jobOffers,
  jobOfferSkills,
  profileOccupations,
  profiles,
  profileSkills,
  searchOutbox,
  staffMembers,
  workplaces,
} from '@/drizzle/schema'
import type { BuiltAccount, BuiltStaff } from './accounts'
import type { BuiltConsent } from './consents'
import type { BuiltEstablishment } from './establishments'
import { insertRows } from './insert-rows.server'
import type { BuiltIntroduction } from './introductions'
import type { BuiltOffer } from './offers'
import type { BuiltIdentity, BuiltProfile } from './residents'

/** What a builder makes as several rows, written in an order that every foreign key allows. */

export async function insertAccounts(
  tx: Tx,
  keyring: Keyring,
  built: readonly BuiltAccount[],
): Promise<void> {
  await insertRows(
    tx,
    accounts,
    built.map(({ account }) => account),
  )
  await insertRows(
    tx,
    emailAddresses,
    built.map(({ address }) => sealAddress(keyring, address)),
  )
}

export function insertIdentities(tx: Tx, keyring: Keyring, built: readonly BuiltIdentity[]): Promise<void> {
  return insertRows(
    tx,
    identities,
    built.map(({ residentId, ...identity }) => ({
      residentId,
      ...sealIdentity(keyring, residentId, identity),
    })),
  )
}

export async function insertStaff(tx: Tx, keyring: Keyring, built: readonly BuiltStaff[]): Promise<void> {
  await insertAccounts(tx, keyring, built)
  await insertRows(
    tx,
    staffMembers,
    built.map(({ staffMember }) => staffMember),
  )
}

export async function insertEstablishments(tx: Tx, built: readonly BuiltEstablishment[]): Promise<void> {
  await insertRows(
    tx,
    establishments,
    built.map(({ establishment }) => establishment),
  )
  await insertRows(
    tx,
    establishmentMembers,
    built.map(({ member }) => member),
  )
  await insertRows(
    tx,
    workplaces,
    built.map(({ workplace }) => workplace),
  )
}

/** With the outbox rows by which a running engine hears of them. */
export async function insertProfiles(tx: Tx, built: readonly BuiltProfile[]): Promise<void> {
  await insertRows(
    tx,
    profiles,
    built.map(({ profile }) => profile),
  )
  await insertRows(
    tx,
    profileSkills,
    built.flatMap(({ skills }) => skills),
  )
  await insertRows(
    tx,
    profileOccupations,
    built.flatMap(({ occupations }) => occupations),
  )
  await insertRows(
    tx,
    searchOutbox,
    built.map(({ profile }) => ({ profileId: profile.id, createdAt: profile.updatedAt })),
  )
}

export async function insertOffers(tx: Tx, built: readonly BuiltOffer[]): Promise<void> {
  await insertRows(
    tx,
    jobOffers,
    built.map(({ offer }) => offer),
  )
  await insertRows(
    tx,
    jobOfferSkills,
    built.flatMap(({ skills }) => skills),
  )
}

export async function insertConsents(tx: Tx, built: readonly BuiltConsent[]): Promise<void> {
  await insertRows(
    tx,
    consents,
    built.map(({ consent }) => consent),
  )
  await insertRows(tx, auditEntries, built.flatMap(({ audit }) => audit).sort(byTime))
}

/** History and audit are written in the order in which things happened, all introductions together. */
export async function insertIntroductions(tx: Tx, built: readonly BuiltIntroduction[]): Promise<void> {
  await insertRows(
    tx,
    introductions,
    built.map(({ introduction }) => introduction),
  )
  await insertRows(tx, introductionTransitions, built.flatMap(({ transitions }) => transitions).sort(byTime))
  await insertRows(tx, auditEntries, built.flatMap(({ audit }) => audit).sort(byTime))
}

function byTime(a: { at: Date }, b: { at: Date }): number {
  return a.at.getTime() - b.at.getTime()
}
