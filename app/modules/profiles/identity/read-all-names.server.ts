import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { compareNames, toSearchableName, type SearchableName } from '../files/search-names'
import { keepNames, recallNames } from './kept-names'
import { openField } from './seal-identity'

/**
 * Every name, for a caseworker's search, in the order of lists; to any other role, none. The database writes one audit
 * row that names were gone through. Only those read again by `readIdentities` may be shown.
 *
 * Names are handed over again only when one has changed since the last search of this process, and only those that have are
 * opened: ten thousand take a fifth of a second. Whoever is erased is gone at once from the memory of the process that
 * erases her, and from any other with its next search, or with the end of what it keeps.
 */
export async function readAllNames(
  tx: Tx,
  { keyring, database }: Pick<Context, 'keyring' | 'database'>,
): Promise<readonly SearchableName[]> {
  const before = recallNames(database)
  const rows = await tx.execute<NameRow>(
    sql`select * from identity.read_all_names(${before?.stamp ?? null}::text)`,
  )
  const stamp = rows[0]?.stamp ?? null
  if (before !== undefined && before.stamp === stamp) {
    keepNames(database, before)
    return before.sorted
  }
  const opened = new Map<ResidentId, { sealed: string; name: SearchableName }>()
  for (const { resident_id: residentId, given_name, family_name } of rows) {
    if (residentId === null) continue
    const sealed = `${given_name} ${family_name}`
    const known = before?.opened.get(residentId)
    const open = (): SearchableName =>
      toSearchableName({
        residentId,
        givenName: openField(keyring, 'givenName', residentId, given_name),
        familyName: openField(keyring, 'familyName', residentId, family_name),
      })
    opened.set(residentId, known?.sealed === sealed ? known : { sealed, name: open() })
  }
  const sorted = Array.from(opened.values(), ({ name }) => name).sort(compareNames)
  if (stamp !== null) keepNames(database, { stamp, opened, sorted })
  return sorted
}

/** One row with the stamp alone: nothing has changed, or there is nobody. No stamp: these are all that the caseworker's organisation reaches. */
type NameRow = {
  stamp: string | null
  given_name: string
  family_name: string
  resident_id: ResidentId | null
}
