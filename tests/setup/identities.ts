import { readIdentities, type Identity } from '@/app/modules/profiles/index.server'
import { withActor, type DatabaseActor } from '@/drizzle/client.server'
import type { AccountId, ResidentId } from '@/drizzle/ids'
import { emailAddresses, identities } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import { testKeyring } from './context'
import type { TestDatabase } from './database'

/** Everybody in clear, read past the door and leaving no trace. */
export async function allIdentities({
  owner,
}: Pick<TestDatabase, 'owner'>): Promise<Map<ResidentId, Identity>> {
  const rows = await owner<
    {
      resident_id: ResidentId
      given_name: string
      family_name: string
      phone: string | null
      email: string | null
      address: string | null
      birth_date: string | null
    }[]
  >`select * from identity.identities`
  return new Map(
    rows.map((row) => {
      const open = (field: keyof Identity, envelope: string) =>
        testKeyring.open(identities[field], row.resident_id, new Sealed(envelope))
      const openKnown = (field: keyof Identity, envelope: string | null) =>
        envelope === null ? null : open(field, envelope)
      return [
        row.resident_id,
        {
          givenName: open('givenName', row.given_name),
          familyName: open('familyName', row.family_name),
          phone: openKnown('phone', row.phone),
          email: openKnown('email', row.email),
          address: openKnown('address', row.address),
          birthDate: openKnown('birthDate', row.birth_date),
        },
      ]
    }),
  )
}

/** One person in clear, past the door. */
export async function identityOf(
  test: Pick<TestDatabase, 'owner'>,
  residentId: ResidentId,
): Promise<Identity> {
  const identity = (await allIdentities(test)).get(residentId)
  if (!identity) throw new Error('this resident has no identity')
  return identity
}

/** The addresses of accounts in clear. */
export async function allEmails({
  owner,
}: Pick<TestDatabase, 'owner'>): Promise<{ accountId: AccountId; email: string }[]> {
  const rows = await owner<
    { account_id: AccountId; email: string }[]
  >`select account_id, email from identity.email_addresses`
  return rows.map(({ account_id: accountId, email }) => ({
    accountId,
    email: testKeyring.open(emailAddresses.email, accountId, new Sealed(email)),
  }))
}

/** Whom the door opens to an actor when she asks for everybody. */
export async function readableBy(
  { owner, database }: Pick<TestDatabase, 'owner' | 'database'>,
  actor: DatabaseActor,
): Promise<ResidentId[]> {
  const rows = await owner<{ id: ResidentId }[]>`select id from residents`
  const read = await withActor(database, actor, (tx) =>
    readIdentities(tx, { keyring: testKeyring }, { residentIds: rows.map(({ id }) => id), purpose: 'list' }),
  )
  return [...read.keys()]
}
