import type { CaseworkerActor, CoordinatorActor } from '@/app/modules/access/shared'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { partnerOrganisations } from '@/drizzle/schema'
import {
  anySource,
  buildOrganisation,
  buildStaff,
  insertRows,
  insertStaff,
  type Source,
} from '../builders/index.server'

export interface StagedStaff<A> {
  accountId: AccountId
  organisationId: OrganisationId
  email: string
  actor: A
}
export type StagedCaseworker = StagedStaff<CaseworkerActor>
export type StagedCoordinator = StagedStaff<CoordinatorActor>

export interface StaffOverrides {
  /** An organisation that exists; a new one when left out. */
  organisationId?: OrganisationId
  displayName?: string
  email?: string
}

export async function caseworkerOfOrganisation(
  tx: Tx,
  overrides: StaffOverrides = {},
  source: Source = anySource(),
): Promise<StagedCaseworker> {
  const role = 'caseworker'
  const ids = await stageStaff(tx, role, overrides, source)
  return { ...ids, actor: { role, accountId: ids.accountId, organisationId: ids.organisationId } }
}

export async function coordinatorOfOrganisation(
  tx: Tx,
  overrides: StaffOverrides = {},
  source: Source = anySource(),
): Promise<StagedCoordinator> {
  const role = 'coordinator'
  const ids = await stageStaff(tx, role, overrides, source)
  return { ...ids, actor: { role, accountId: ids.accountId, organisationId: ids.organisationId } }
}

async function stageStaff(
  tx: Tx,
  role: 'caseworker' | 'coordinator',
  { organisationId, ...overrides }: StaffOverrides,
  source: Source,
) {
  const partner = organisationId ?? (await newOrganisation(tx, source))
  const built = buildStaff({ role, organisationId: partner, ...overrides }, source)
  await insertStaff(tx, source.keyring, [built])
  return { accountId: built.account.id, organisationId: partner, email: built.address.email }
}

async function newOrganisation(tx: Tx, source: Source): Promise<OrganisationId> {
  const organisation = buildOrganisation({}, source)
  await insertRows(tx, partnerOrganisations, [organisation])
  return organisation.id
}
