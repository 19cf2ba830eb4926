import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { AccountId, OrganisationId, ResidentId } from '@/drizzle/ids'
import { identities, profiles, residents } from '@/drizzle/schema'
import type { Identity } from '../identity/identity'
import { sealIdentity } from '../identity/seal-identity'

/** A resident with her identity and an empty profile. Runs in a transaction that acts for the portal. */
export async function createResident(
  tx: Tx,
  ctx: Pick<Context, 'keyring' | 'clock'>,
  input: {
    accountId: AccountId | null
    leadCaseworkerId: AccountId | null
    organisationId: OrganisationId | null
    identity: Pick<Identity, 'givenName' | 'familyName' | 'phone' | 'email'>
  },
): Promise<ResidentId> {
  const { accountId, leadCaseworkerId, organisationId } = input
  const now = ctx.clock.now()
  const [resident] = await tx
    .insert(residents)
    .values({ accountId, leadCaseworkerId, organisationId, createdAt: now })
    .returning({ id: residents.id })
  if (!resident) throw new Error('insert into residents returned no row')
  const identity = { ...input.identity, address: null, birthDate: null }
  await tx
    .insert(identities)
    .values({ residentId: resident.id, ...sealIdentity(ctx.keyring, resident.id, identity) })
  await tx.insert(profiles).values({ residentId: resident.id, updatedAt: now })
  return resident.id
}
