import type { AccountId, OrganisationId } from '@/drizzle/ids'
import type { accounts, partnerOrganisations, staffMembers } from '@/drizzle/schema'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type Account = typeof accounts.$inferSelect
type Organisation = typeof partnerOrganisations.$inferSelect
type StaffMember = typeof staffMembers.$inferSelect

export interface BuiltAccount {
  account: Account
  /** In clear; `insertAccounts` seals it. */
  address: { accountId: AccountId; email: string }
}

/** An employer's unless told; its address ends in a domain that can never exist (RFC 2606). */
export function buildAccount(
  { email, ...overrides }: Partial<Account> & { email?: string } = {},
  { random, now }: Source = anySource(),
): BuiltAccount {
  const account: Account = {
    id: random.id(),
    role: 'employer',
    createdAt: daysAfter(now, -120),
    disabledAt: null,
    language: 'fr',
    sessionEpoch: 1,
    ...overrides,
  }
  const address = email ?? `compte.${account.id.slice(0, 8)}@exemple.test`
  return { account, address: { accountId: account.id, email: address } }
}

export function buildOrganisation(
  overrides: Partial<Organisation> = {},
  { random }: Source = anySource(),
): Organisation {
  const id: OrganisationId = random.id()
  return { id, name: `Structure partenaire ${id.slice(0, 8)}`, reach: 'everyone', ...overrides }
}

export interface BuiltStaff extends BuiltAccount {
  staffMember: StaffMember
}

/** A caseworker unless told. */
export function buildStaff(
  {
    role = 'caseworker',
    email,
    ...overrides
  }: Partial<StaffMember> & {
    organisationId: OrganisationId
    role?: 'caseworker' | 'coordinator'
    email?: string
  },
  source: Source = anySource(),
): BuiltStaff {
  const accountId: AccountId = overrides.accountId ?? source.random.id()
  return {
    ...buildAccount({ id: accountId, role, ...(email === undefined ? {} : { email }) }, source),
    staffMember: {
      displayName: 'Camille Ostermeyer',
      phone: inventedLandline(source),
      ...overrides,
      accountId,
    },
  }
}

/** In the ranges that ARCEP keeps for fiction (decision 2018-0881): they ring nowhere. */
export function inventedMobile({ random }: Source): string {
  return `063998${random.integer(0, 9999).toString().padStart(4, '0')}`
}

export function inventedLandline({ random }: Source): string {
  return `035301${random.integer(0, 9999).toString().padStart(4, '0')}`
}
