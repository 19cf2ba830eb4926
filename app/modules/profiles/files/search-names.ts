import type { ResidentId } from '@/drizzle/ids'
import type { ResidentName } from '../identity/read-all-names.server'

/** Words of a query that are heeded. */
const mostWords = 6

/**
 * Who has each word of the query somewhere in the whole name, by family name and then given name, accents and case
 * aside. An empty query finds everybody.
 */
export function searchNames(names: readonly ResidentName[], query: string): ResidentId[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  return names
    .map(({ residentId, givenName, familyName }) => {
      const [given, family] = [foldText(givenName), foldText(familyName)]
      // Nothing sorts below this character: "Roux" comes before "Roux-Martin" whatever the given names.
      return { residentId, whole: `${given} ${family}`, key: `${family}\0${given}\0${residentId}` }
    })
    .filter(({ whole }) => words.every((word) => whole.includes(word)))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ residentId }) => residentId)
}

/** Lower case without accents: NFD sets the marks apart, and they are dropped. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
