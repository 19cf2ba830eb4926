import type { Keyring } from '@/app/platform/keyring/create-keyring.server'
import type { ResidentId } from '@/drizzle/ids'
import { identities } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import type { Identity } from './identity'

type Row = Omit<typeof identities.$inferInsert, 'residentId'>

/** The columns of one person's row. What she did not tell stays null: it needs no key to say nothing. */
export function sealIdentity(keyring: Keyring, residentId: ResidentId, identity: Identity): Row {
  const seal = (field: keyof Identity, text: string) => keyring.seal(identities[field], residentId, text)
  const sealKnown = (field: keyof Identity) => {
    const text = identity[field]
    return text === null ? null : seal(field, text)
  }
  return {
    givenName: seal('givenName', identity.givenName),
    familyName: seal('familyName', identity.familyName),
    phone: sealKnown('phone'),
    phoneIndex: identity.phone === null ? null : keyring.blindIndex(identities.phone, identity.phone),
    email: sealKnown('email'),
    address: sealKnown('address'),
    birthDate: sealKnown('birthDate'),
  }
}

/** One field as a function of the database hands it over. @throws MissingKeyError, UnopenableValueError */
export function openField(
  keyring: Keyring,
  field: keyof Identity,
  residentId: ResidentId,
  envelope: string,
): string {
  return keyring.open(identities[field], residentId, new Sealed(envelope))
}
