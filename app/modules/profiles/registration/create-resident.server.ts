import type { Tx } from '@/drizzle/client.server'
import type { AccountId, OrganisationId, ResidentId } from '@/drizzle/ids'
import { identities, profiles, residents } from '@/drizzle/schema'

/** A resident with her identity and an empty profile. Runs in a transaction that acts for the portal. */
export async function createResident(
  tx: Tx,
  input: {
    accountId: AccountId | null
    leadCaseworkerId: AccountId | null
    organisationId: OrganisationId | null
    identity: { givenName: string; familyName: string; phone: string | null; email: string | null }
    now: Date
  },
): Promise<ResidentId> {
  const { accountId, leadCaseworkerId, organisationId, identity, now } = input
  const [resident] = await tx
    .insert(residents)
    .values({ accountId, leadCaseworkerId, organisationId, createdAt: now })
    .returning({ id: residents.id })
  if (!resident) throw new Error('insert into residents returned no row')
  await tx.insert(identities).values({ residentId: resident.id, ...identity })
  await tx.insert(profiles).values({ residentId: resident.id, updatedAt: now })
  return resident.id
}
