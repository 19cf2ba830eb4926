/** The gates of one offer, turned into masks and tables over the columns: what `checkGates` says, row by row. */
import { contractKinds, licenceCodes } from '@/drizzle/vocabulary'
import { blankOffer, blankProfile } from '../../blank-documents'
import type { OfferCriteria, ProfileDocument } from '../../documents'
import { licencesThatMeet } from '../../scoring/gates/entitled-licences'
import { checkRequirements } from '../../scoring/gates/requirement-gates'
import {
  certificatesAt,
  languagesAt,
  poolsAt,
  setCount,
  toDay,
  unknownMask,
  unknownSlots,
  type ProfileColumns,
} from '../columns/profile-columns'

export interface GatePlan {
  /** Whether no gate is closed to the person of this row, that of the trip aside: its table says so. */
  admits(row: number): boolean
}

export function planGates(offer: OfferCriteria, columns: ProfileColumns): GatePlan {
  const { contracts, licences, slots, days, sets, lists, dictionaries } = columns
  const contractMask =
    offer.contract === null ? 0 : (1 << contractKinds.indexOf(offer.contract)) | unknownMask
  const askedSlots = offer.slots ?? 0
  const lastDay = offer.startsOn === null ? Infinity : toDay(offer.startsOn)
  const licenceMasks = offer.licences
    .filter(({ indispensable }) => indispensable)
    .map(({ code }) =>
      licencesThatMeet(code).reduce((mask, held) => mask | (1 << licenceCodes.indexOf(held)), unknownMask),
    )
  const poolsOpen =
    offer.pool === null
      ? null
      : openSets(dictionaries.pools.values, (pools) => offer.pool === null || pools.includes(offer.pool))
  const languagesOpen = requirementSets(offer, 'languages', dictionaries.languages.values)
  const certificatesOpen = requirementSets(offer, 'certificates', dictionaries.certificates.values)
  const wanted = indispensableSkills(offer, columns)
  const { values, starts, skillCounts } = lists

  function holdsIndispensable(row: number): boolean {
    const count = skillCounts[row] ?? 0
    // Nobody has no skill at all: an empty list has not been filled in.
    if (wanted.count === 0 || count === 0) return true
    const start = starts[row] ?? 0
    let found = 0
    for (let at = start; at < start + count; at += 1) found += wanted.table[values[at] ?? 0] ?? 0
    return found === wanted.count
  }

  return {
    admits(row) {
      const offset = row * setCount
      if (contractMask !== 0 && ((contracts[row] ?? 0) & contractMask) === 0) return false
      if (askedSlots !== 0) {
        const free = slots[row] ?? 0
        if (free !== unknownSlots && (askedSlots & ~free) !== 0) return false
      }
      if ((days[row] ?? 0) > lastDay) return false
      const held = licences[row] ?? 0
      for (let position = 0; position < licenceMasks.length; position += 1) {
        if ((held & (licenceMasks[position] ?? 0)) === 0) return false
      }
      if (poolsOpen !== null && poolsOpen[sets[offset + poolsAt] ?? 0] === 0) return false
      if (languagesOpen !== null && languagesOpen[sets[offset + languagesAt] ?? 0] === 0) return false
      if (certificatesOpen !== null && certificatesOpen[sets[offset + certificatesAt] ?? 0] === 0)
        return false
      return holdsIndispensable(row)
    },
  }
}

function openSets<Value>(values: readonly Value[], isOpen: (value: Value) => boolean): Uint8Array {
  return Uint8Array.from(values, (value) => (isOpen(value) ? 1 : 0))
}

/** Asks the gate itself about each distinct list. Null when nothing indispensable is asked: it never closes then. */
function requirementSets<Name extends 'languages' | 'certificates'>(
  offer: OfferCriteria,
  name: Name,
  values: readonly ProfileDocument[Name][],
): Uint8Array | null {
  if (!offer[name].some(({ indispensable }) => indispensable)) return null
  const asked = { ...blankOffer(offer.occupation), [name]: offer[name] }
  return openSets(values, (held) =>
    checkRequirements(asked, { ...blankProfile(''), [name]: held }).every(({ state }) => state !== 'closed'),
  )
}

/** `table` holds 1 for each skill one may not lack; `count` is how many of them there are. */
function indispensableSkills(
  offer: OfferCriteria,
  { dictionaries }: ProfileColumns,
): { table: Uint8Array; count: number } {
  const codes = new Set(offer.skills.filter(({ indispensable }) => indispensable).map(({ code }) => code))
  const table = new Uint8Array(codes.size === 0 ? 0 : dictionaries.skills.values.length)
  for (const code of codes) {
    const index = dictionaries.skills.find(code)
    if (index !== undefined) table[index] = 1
  }
  return { table, count: codes.size }
}
