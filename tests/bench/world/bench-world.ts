/** A made-up town: believable shares of what is known, homes over some 1,500 cells, skills drawn from the occupations people had. */
import { contractKinds, travelLimits, travelModes, type Importance } from '@/drizzle/vocabulary'
import type { OfferCriteria, ProfileDocument } from '@/search/documents'
import { gridDisk, latLngToCell } from 'h3-js'
import type { BenchVocabulary, OccupationLinks } from './bench-vocabulary'
import { createRandom, type Random } from './random'

const skillsPerProfile = 12
const strasbourg = latLngToCell(48.594, 7.7, 9)
const homeCells = gridDisk(strasbourg, 22)
const workplaceCells = gridDisk(strasbourg, 12)
/** Monday to Friday, morning and afternoon. */
const officeHours = 0b0011_0011_0011_0011_0011
/** Every morning, afternoon and evening, Sundays left out. */
const allButNights = 0b0111_0111_0111_0111_0111_0111

export function profileId(position: number): string {
  return `00000000-0000-4000-8000-${position.toString(16).padStart(12, '0')}`
}

/** The same profile for the same position and seed, so that a million of them need not be kept. */
export function generateProfile(
  position: number,
  seed: number,
  { occupations }: BenchVocabulary,
): ProfileDocument {
  const random = createRandom(seed * 7919 + position * 31 + 1)
  const held = [pickOccupation(random, occupations), pickOccupation(random, occupations)]
  const sought = random.chance(0.7) ? held[0] : pickOccupation(random, occupations)
  const skills = new Set<number>()
  const from = random.chance(0.9) ? held : []
  for (const { skills: known } of from) {
    for (let drawn = 0; drawn < skillsPerProfile / 2; drawn += 1) skills.add(random.pick(known))
  }
  const orNull = <Value>(known: number, value: () => Value): Value | null =>
    random.chance(known) ? value() : null
  return {
    id: profileId(position),
    skills: [...skills],
    occupationsSought: sought === undefined ? [] : [sought.code],
    occupationsHeld: held
      .filter((_, index) => index === 0 || random.chance(0.5))
      .map(({ code }) => ({ code, months: 1 + random.below(120) })),
    licences: orNull(0.9, () => (random.chance(0.45) ? ['B'] : [])),
    certificates: orNull(0.6, () => []),
    languages: orNull(0.85, () => [{ code: 'fr', level: random.pick(['A2', 'B1', 'B2', 'C1']) }]),
    contracts: orNull(0.85, () => contractKinds.filter(() => random.chance(0.5))),
    availability: orNull(0.85, () => (random.chance(0.6) ? allButNights : officeHours)),
    availableFrom: orNull(0.7, () => `2026-${random.chance(0.7) ? '11' : '12'}-${10 + random.below(19)}`),
    homeCell: orNull(0.95, () => homeCells[random.below(homeCells.length)] ?? strasbourg),
    travelLimits: orNull(0.9, () =>
      Object.fromEntries(
        travelModes
          .filter((mode) => random.chance(mode === 'transit' ? 0.8 : 0.4))
          .map((mode) => [mode, travelLimits[3 + random.below(3)] ?? 30]),
      ),
    ),
    pools: [`pool-${random.below(6)}`],
    exposure: random.below(20),
  }
}

export function generateOffer(
  position: number,
  seed: number,
  { occupations }: BenchVocabulary,
): OfferCriteria {
  const random = createRandom(seed * 104_729 + position * 17 + 3)
  const occupation = pickOccupation(random, occupations)
  const codes = new Set<number>()
  for (let drawn = 0; drawn < 12; drawn += 1) codes.add(random.pick(occupation.skills))
  return {
    occupation: occupation.code,
    skills: [...codes].slice(0, 9).map((code, index) => ({
      code,
      importance: random.pick<Importance>([1, 2, 3]),
      indispensable: index === 0 && random.chance(0.2),
    })),
    licences: random.chance(0.25) ? [{ code: 'B', indispensable: true }] : [],
    certificates: [],
    languages: random.chance(0.3) ? [{ code: 'fr', level: 'B1', indispensable: true }] : [],
    contract: random.pick(contractKinds),
    slots: random.chance(0.8) ? officeHours : allButNights,
    startsOn: random.chance(0.6) ? '2026-12-15' : null,
    experienceMonths: random.chance(0.4) ? 12 : null,
    workplaceCell: workplaceCells[random.below(workplaceCells.length)] ?? strasbourg,
    pool: null,
  }
}

/** Trades are not asked for alike: a third of everything falls on a twentieth of them. */
function pickOccupation(
  random: Random,
  occupations: readonly [OccupationLinks, ...OccupationLinks[]],
): OccupationLinks {
  return occupations[Math.floor(random.next() ** 2.7 * occupations.length)] ?? occupations[0]
}
