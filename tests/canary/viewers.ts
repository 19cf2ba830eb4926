import type postgres from 'postgres'
import type { AccountId } from '@/drizzle/ids'
import type { Role } from '@/drizzle/vocabulary'
import type { Visitor } from '../setup/portal'
import type { Token, TokenField } from './find-tokens'

/** Somebody who looks at the portal, and what she has a right to find there. */
export interface Viewer {
  /** For the report: `employer with contacts`. */
  name: string
  role: Role | 'visitor'
  accountId: AccountId | null
  visitor: Visitor
}

/** What a released contact is made of: never the address, the date of birth, the home or an id. */
const contactFields: readonly TokenField[] = ['givenName', 'familyName', 'phone', 'email']

/**
 * Who may find which token, said anew and apart from the portal's own rules. Asked again after every change,
 * because contacts open and close.
 */
export class Rights {
  private readonly openContacts = new Set<string>()
  private readonly accounts = new Map<string, { role: Role; residentId: string | null }>()

  private constructor() {}

  static async read(owner: postgres.Sql): Promise<Rights> {
    const rights = new Rights()
    const open = await owner<{ account_id: string; resident_id: string }[]>`
      select establishment_members.account_id, introductions.resident_id
      from introductions
      join establishments on establishments.id = introductions.establishment_id
      join establishment_members on establishment_members.establishment_id = establishments.id
      join consents on consents.resident_id = introductions.resident_id
      where introductions.state in ('approved', 'met', 'hired') and introductions.contact_ends_at > now()
        and introductions.agreed_at is not null and establishments.status = 'confirmed'
        and consents.withdrawn_at is null and consents.expires_at > now()`
    for (const row of open) rights.openContacts.add(`${row.account_id} ${row.resident_id}`)
    const accounts = await owner<{ id: string; role: Role; resident_id: string | null }[]>`
      select accounts.id, accounts.role, residents.id as resident_id
      from accounts left join residents on residents.account_id = accounts.id`
    for (const { id, role, resident_id } of accounts) {
      rights.accounts.set(id, { role, residentId: resident_id })
    }
    return rights
  }

  /** @param accountId null for a visitor. */
  mayFind(accountId: string | null, { field, residentId }: Token): boolean {
    const account = this.accounts.get(accountId ?? '')
    switch (account?.role) {
      case undefined:
        return false
      case 'caseworker':
        return true
      case 'coordinator':
        return field === 'id'
      case 'resident':
        // The list of home areas, from which she chooses hers, is everybody's.
        return account.residentId === residentId || field === 'homeCell'
      case 'employer':
        return contactFields.includes(field) && this.openContacts.has(`${accountId ?? ''} ${residentId}`)
    }
  }

  hasOpenContact(accountId: string, residentId: string): boolean {
    return this.openContacts.has(`${accountId} ${residentId}`)
  }
}
