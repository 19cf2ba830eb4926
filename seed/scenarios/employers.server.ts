import type { EmployerActor } from '@/app/modules/access/shared'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, EstablishmentId, JobOfferId, WorkplaceId } from '@/drizzle/ids'
import {
  anySource,
  buildAccount,
  buildEstablishment,
  buildOffer,
  insertAccounts,
  insertEstablishments,
  insertOffers,
  type BuiltOffer,
  type Source,
} from '../builders/index.server'
import { caseworkerOfOrganisation, type StagedCaseworker } from './staff.server'

export interface StagedEmployer {
  accountId: AccountId
  email: string
  establishmentId: EstablishmentId
  workplaceId: WorkplaceId
  workplaceCell: string | null
  actor: EmployerActor
}

export interface EmployerOverrides {
  email?: string
  establishment?: Omit<Parameters<typeof buildEstablishment>[0], 'registeredBy'>
  /** Who confirmed it; a new caseworker when left out. */
  caseworker?: StagedCaseworker
}

export async function confirmedEmployer(
  tx: Tx,
  overrides: EmployerOverrides = {},
  source: Source = anySource(),
): Promise<StagedEmployer> {
  const { accountId } = overrides.caseworker ?? (await caseworkerOfOrganisation(tx, {}, source))
  return stageEmployer(tx, overrides, { status: 'confirmed', decidedBy: accountId }, source)
}

/** Registered, and no caseworker has looked at it yet: it may write drafts only. */
export function pendingEstablishment(
  tx: Tx,
  overrides: Omit<EmployerOverrides, 'caseworker'> = {},
  source: Source = anySource(),
): Promise<StagedEmployer> {
  return stageEmployer(tx, overrides, { status: 'pending' }, source)
}

async function stageEmployer(
  tx: Tx,
  { email, establishment }: EmployerOverrides,
  decision: { status: 'confirmed' | 'pending'; decidedBy?: AccountId },
  source: Source,
): Promise<StagedEmployer> {
  const account = buildAccount({ role: 'employer', ...(email === undefined ? {} : { email }) }, source)
  const accountId = account.account.id
  const built = buildEstablishment({ ...decision, ...establishment, registeredBy: accountId }, source)
  await insertAccounts(tx, source.keyring, [account])
  await insertEstablishments(tx, [built])
  return {
    accountId,
    email: account.address.email,
    establishmentId: built.establishment.id,
    workplaceId: built.workplace.id,
    workplaceCell: built.workplace.cell,
    actor: { role: 'employer', accountId },
  }
}

export interface StagedOffer {
  jobOfferId: JobOfferId
  employer: StagedEmployer
  built: BuiltOffer
}

export type OfferOverrides = Omit<Parameters<typeof buildOffer>[0], 'establishmentId' | 'createdBy'> & {
  /** A new confirmed one when left out. */
  employer?: StagedEmployer
}

/** At the employer's first workplace. */
export async function publishedOffer(
  tx: Tx,
  { employer, ...overrides }: OfferOverrides = {},
  source: Source = anySource(),
): Promise<StagedOffer> {
  const owner = employer ?? (await confirmedEmployer(tx, {}, source))
  const built = buildOffer(
    {
      workplaceId: owner.workplaceId,
      ...overrides,
      establishmentId: owner.establishmentId,
      createdBy: owner.accountId,
    },
    source,
  )
  await insertOffers(tx, [built])
  return { jobOfferId: built.offer.id, employer: owner, built }
}
