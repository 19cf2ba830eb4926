import type { ResidentActor } from '@/app/modules/access/shared'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, ProfileId, ResidentId, TalentPoolId } from '@/drizzle/ids'
import { poolMembers, residents } from '@/drizzle/schema'
import {
  anySource,
  buildAccount,
  buildConsent,
  buildIdentity,
  buildProfile,
  buildResident,
  insertAccounts,
  insertConsents,
  insertIdentities,
  insertProfiles,
  insertRows,
  type BuiltProfile,
  type Source,
} from '../builders/index.server'
import { caseworkerOfOrganisation, type StagedCaseworker } from './staff.server'

export interface StagedPerson {
  residentId: ResidentId
  profileId: ProfileId
  /** Null without e-mail. */
  accountId: AccountId | null
  caseworker: StagedCaseworker | null
  built: BuiltProfile
  poolIds: TalentPoolId[]
}

export interface StagedResident extends StagedPerson {
  accountId: AccountId
  email: string
  actor: ResidentActor
}

export interface ResidentOverrides {
  email?: string
  resident?: Parameters<typeof buildResident>[0]
  identity?: Omit<Parameters<typeof buildIdentity>[0], 'residentId'>
  profile?: Omit<Parameters<typeof buildProfile>[0], 'residentId'>
  consent?: Omit<Parameters<typeof buildConsent>[0], 'residentId' | 'recordedBy'>
  poolIds?: TalentPoolId[]
  caseworker?: StagedCaseworker
}

/** She chose to be visible herself, and is a member of the pools named. */
export async function visibleResident(
  tx: Tx,
  overrides: ResidentOverrides = {},
  source: Source = anySource(),
): Promise<StagedResident> {
  const resident = await hiddenResident(tx, overrides, source)
  const { residentId, accountId } = resident
  await insertConsents(tx, [
    buildConsent({ ...overrides.consent, residentId, recordedBy: accountId }, source),
  ])
  return { ...resident, poolIds: await joinPools(tx, resident, overrides, source) }
}

/** She has an account and a full profile, and never agreed to be seen. */
export async function hiddenResident(
  tx: Tx,
  overrides: ResidentOverrides = {},
  source: Source = anySource(),
): Promise<StagedResident> {
  const { email } = overrides
  const account = buildAccount({ role: 'resident', ...(email === undefined ? {} : { email }) }, source)
  await insertAccounts(tx, source.keyring, [account])
  const accountId = account.account.id
  const person = await stagePerson(tx, accountId, { ...overrides, email: account.address.email }, source)
  return {
    ...person,
    accountId,
    email: account.address.email,
    actor: { role: 'resident', accountId, residentId: person.residentId },
  }
}

/** Visible by her word, which her caseworker wrote down; she has no account. */
export async function residentWithoutEmail(
  tx: Tx,
  overrides: Omit<ResidentOverrides, 'email'> = {},
  source: Source = anySource(),
): Promise<StagedPerson & { caseworker: StagedCaseworker }> {
  const caseworker = overrides.caseworker ?? (await caseworkerOfOrganisation(tx, {}, source))
  const person = await stagePerson(tx, null, { ...overrides, caseworker }, source)
  const { residentId } = person
  const spoken = { channel: 'in_person', recordedBy: caseworker.accountId } as const
  await insertConsents(tx, [buildConsent({ ...spoken, ...overrides.consent, residentId }, source)])
  return { ...person, caseworker, poolIds: await joinPools(tx, person, overrides, source) }
}

async function stagePerson(
  tx: Tx,
  accountId: AccountId | null,
  { caseworker, email, ...overrides }: ResidentOverrides,
  source: Source,
): Promise<StagedPerson> {
  const resident = buildResident(
    {
      accountId,
      leadCaseworkerId: caseworker?.accountId ?? null,
      organisationId: caseworker?.organisationId ?? null,
      ...overrides.resident,
    },
    source,
  )
  const residentId = resident.id
  const built = buildProfile({ ...overrides.profile, residentId }, source)
  await insertRows(tx, residents, [resident])
  await insertIdentities(tx, source.keyring, [
    buildIdentity({ email: email ?? null, ...overrides.identity, residentId }, source),
  ])
  await insertProfiles(tx, [built])
  const profileId = built.profile.id
  return { residentId, profileId, accountId, caseworker: caseworker ?? null, built, poolIds: [] }
}

async function joinPools(
  tx: Tx,
  { profileId }: StagedPerson,
  { poolIds = [] }: ResidentOverrides,
  { now }: Source,
): Promise<TalentPoolId[]> {
  if (poolIds.length > 0) {
    await insertRows(
      tx,
      poolMembers,
      poolIds.map((poolId) => ({ poolId, profileId, joinedAt: now })),
    )
  }
  return poolIds
}
