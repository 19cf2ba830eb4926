import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { openField } from './seal-identity'

export interface ResidentName {
  residentId: ResidentId
  givenName: string
  familyName: string
}

/**
 * Every name, for a caseworker's search, in no order; to any other role, none. The database writes one audit row that
 * names were gone through. Only those read again by `readIdentities` may be shown.
 */
export async function readAllNames(tx: Tx, { keyring }: Pick<Context, 'keyring'>): Promise<ResidentName[]> {
  const rows = await tx.execute<{ resident_id: ResidentId; given_name: string; family_name: string }>(
    sql`select * from identity.read_all_names()`,
  )
  return rows.map(({ resident_id: residentId, given_name, family_name }) => ({
    residentId,
    givenName: openField(keyring, 'givenName', residentId, given_name),
    familyName: openField(keyring, 'familyName', residentId, family_name),
  }))
}
