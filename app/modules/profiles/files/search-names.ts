import type { ResidentId } from '@/drizzle/ids'

/** A name made ready to be searched and put in order, accents and case aside. */
export interface SearchableName {
  residentId: ResidentId
  whole: string
  /** By family name, then given name. */
  key: string
}

/** Words of a query that are heeded. */
const mostWords = 6

export function toSearchableName({
  residentId,
  givenName,
  familyName,
}: {
  residentId: ResidentId
  givenName: string
  familyName: string
}): SearchableName {
  const [given, family] = [foldText(givenName), foldText(familyName)]
  // Nothing sorts below this character: "Roux" comes before "Roux-Martin" whatever the given names.
  return { residentId, whole: `${given} ${family}`, key: `${family}\0${given}\0${residentId}` }
}

export function compareNames(one: SearchableName, other: SearchableName): number {
  return one.key < other.key ? -1 : 1
}

/** Who has each word of the query somewhere in the whole name, in the order given. An empty query finds everybody. */
export function searchNames(names: readonly SearchableName[], query: string): ResidentId[] {
  const words = foldText(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
  return names
    .filter(({ whole }) => words.every((word) => whole.includes(word)))
    .map(({ residentId }) => residentId)
}

/** Lower case without accents: NFD sets the marks apart, and they are dropped. */
function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
}
