import type { Keyring } from '@/app/platform/keyring/create-keyring.server'
import type { AccountId } from '@/drizzle/ids'
import { emailAddresses } from '@/drizzle/schema'

/** The row of an account's address, with the index by which it is found. */
export function sealAddress(
  keyring: Keyring,
  { accountId, email }: { accountId: AccountId; email: string },
): typeof emailAddresses.$inferInsert {
  const address = normaliseEmail(email)
  return {
    accountId,
    email: keyring.seal(emailAddresses.email, accountId, address),
    emailIndex: keyring.blindIndex(emailAddresses.email, address),
  }
}

/** Every index under which the address may stand while keys are rotated. */
export function addressIndexes(keyring: Keyring, email: string): string[] {
  return keyring.blindIndexes(emailAddresses.email, normaliseEmail(email))
}

/** The one form in which two spellings are one address. */
function normaliseEmail(email: string): string {
  return email.trim().normalize('NFC').toLowerCase()
}
