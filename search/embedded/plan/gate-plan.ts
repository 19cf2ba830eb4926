/** The gates of one offer, turned into masks and tables over the columns: what `checkGates` says, for many rows at once. */
import { contractKinds, licenceCodes } from '@/drizzle/vocabulary'
import { blankOffer, blankProfile } from '../../blank-documents'
import { toDay } from '../../calendar-day'
import type { OfferCriteria, ProfileDocument } from '../../documents'
import { licencesThatMeet } from '../../scoring/gates/entitled-licences'
import { checkRequirements } from '../../scoring/gates/requirement-gates'
import {
  certificatesAt,
  languagesAt,
  poolsAt,
  setCount,
  type ProfileColumns,
} from '../columns/profile-columns'
import { unknownMask } from '../columns/field-codes'
import { countsLength } from '../columns/profile-lists'
import { atMost, coveringBits, inTable, sharingBits, type Narrow } from './narrow'

/** Only the gates that the offer has, that of the trip aside: its table says so. Those that keep most people out come first. */
export function planGates(offer: OfferCriteria, columns: ProfileColumns): Narrow[] {
  const { contract, slots, startsOn, pool } = offer
  const { sets, dictionaries } = columns
  const gates: Narrow[] = []
  const openSets = (position: number, open: Uint8Array) => inTable(sets, setCount, position, open)

  if (pool !== null) {
    gates.push(
      openSets(
        poolsAt,
        mark(dictionaries.pools.values, (pools) => pools.includes(pool)),
      ),
    )
  }
  if (contract !== null) {
    gates.push(sharingBits(columns.contracts, (1 << contractKinds.indexOf(contract)) | unknownMask))
  }
  for (const { code, indispensable } of offer.licences) {
    if (!indispensable) continue
    const held = licencesThatMeet(code).map((licence) => 1 << licenceCodes.indexOf(licence))
    gates.push(
      sharingBits(
        columns.licences,
        held.reduce((mask, bit) => mask | bit, unknownMask),
      ),
    )
  }
  // Slots that are not known have every bit set.
  if (slots !== null && slots !== 0) gates.push(coveringBits(columns.slots, slots))
  if (startsOn !== null) gates.push(atMost(columns.days, toDay(startsOn)))
  const languages = requirementSets(offer, 'languages', dictionaries.languages.values)
  if (languages !== null) gates.push(openSets(languagesAt, languages))
  const certificates = requirementSets(offer, 'certificates', dictionaries.certificates.values)
  if (certificates !== null) gates.push(openSets(certificatesAt, certificates))
  const skills = holdingSkills(offer, columns)
  if (skills !== null) gates.push(skills)
  return gates
}

function mark<Value>(values: readonly Value[], isOpen: (value: Value) => boolean): Uint8Array {
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
  return mark(values, (held) =>
    checkRequirements(asked, { ...blankProfile(''), [name]: held }).every(({ state }) => state !== 'closed'),
  )
}

/** Rows that hold every indispensable skill; null when there is none. */
function holdingSkills(offer: OfferCriteria, { lists, dictionaries }: ProfileColumns): Narrow | null {
  const codes = new Set(offer.skills.filter(({ indispensable }) => indispensable).map(({ code }) => code))
  if (codes.size === 0) return null
  const wanted = new Uint8Array(dictionaries.skills.values.length)
  for (const code of codes) {
    const index = dictionaries.skills.find(code)
    if (index !== undefined) wanted[index] = 1
  }
  const { values, starts } = lists
  return (rows, count) => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0
      const counts = starts[row] ?? 0
      const start = counts + countsLength
      const end = start + (values[counts] ?? 0)
      let found = 0
      for (let skill = start; skill < end; skill += 1) found += wanted[values[skill] ?? 0] ?? 0
      rows[kept] = row
      // Nobody has no skill at all: an empty list has not been filled in.
      if (found === codes.size || start === end) kept += 1
    }
    return kept
  }
}
