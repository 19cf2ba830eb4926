import { licenceCodes, type LicenceCode } from '@/drizzle/vocabulary'

/**
 * What holding one licence proves about the others: which it is valid for, and which one must hold to get it
 * (directive 2006/126/CE, article 6; Code de la route R221-4 and R221-5). Only direct steps are listed.
 */
const directlyEntitles: Readonly<Record<LicenceCode, readonly LicenceCode[]>> = {
  AM: [],
  A1: ['AM'],
  A2: ['A1'],
  A: ['A2'],
  B1: ['AM'],
  B: ['B1'],
  BE: ['B'],
  C1: ['B'],
  C1E: ['C1', 'BE'],
  C: ['C1'],
  CE: ['C', 'C1E'],
  D1: ['B'],
  D1E: ['D1', 'BE'],
  D: ['D1'],
  DE: ['D', 'D1E'],
}

function reachableFrom(licence: LicenceCode): Set<LicenceCode> {
  const reached = new Set<LicenceCode>([licence])
  // A set visits what is added to it on the way.
  for (const held of reached) for (const entitled of directlyEntitles[held]) reached.add(entitled)
  return reached
}

const entitled: ReadonlyMap<LicenceCode, ReadonlySet<LicenceCode>> = new Map(
  licenceCodes.map((licence) => [licence, reachableFrom(licence)]),
)

/** Licences whose holder meets a request for this one, itself included. */
export function licencesThatMeet(asked: LicenceCode): LicenceCode[] {
  return licenceCodes.filter((held) => entitled.get(held)?.has(asked) === true)
}

export function meetsLicence(held: readonly LicenceCode[], asked: LicenceCode): boolean {
  return held.some((licence) => entitled.get(licence)?.has(asked) === true)
}
