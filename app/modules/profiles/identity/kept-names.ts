import type { Database } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { SearchableName } from '../files/search-names'

/** Milliseconds after the last search for which opened names stay in the memory of the process. */
const keptFor = 5 * 60_000

export interface KeptNames {
  /** Of the database: which rows there were, in which version. */
  stamp: string
  /** By person, with the sealed values that her name was opened from. */
  opened: ReadonlyMap<ResidentId, { sealed: string; name: SearchableName }>
  sorted: readonly SearchableName[]
}

const kept = new WeakMap<Database, { names: KeptNames; end: NodeJS.Timeout }>()

export const recallNames = (database: Database): KeptNames | undefined => kept.get(database)?.names

/** For as long as names are searched, and five minutes more. */
export function keepNames(database: Database, names: KeptNames): void {
  clearTimeout(kept.get(database)?.end)
  kept.set(database, { names, end: setTimeout(() => kept.delete(database), keptFor).unref() })
}

/** Takes one person out of this process at once. The next search reads which names there are, and opens only hers if she is still there. */
export function forgetName(database: Database, residentId: ResidentId): void {
  const known = kept.get(database)
  if (!known?.names.opened.has(residentId)) return
  const isOther = ([id]: [ResidentId, unknown]) => id !== residentId
  known.names = {
    stamp: '',
    opened: new Map([...known.names.opened].filter(isOther)),
    sorted: known.names.sorted.filter((name) => name.residentId !== residentId),
  }
}
