import type { ResidentId } from '@/drizzle/ids'
import { languageLevels, travelModes, type LicenceCode, type TravelMode } from '@/drizzle/vocabulary'
import {
  buildProfile,
  certificatesOf,
  coreSkillsOf,
  dayOf,
  daysAfter,
  otherSkillsOf,
  rhythms,
  type BuiltProfile,
  type Source,
} from '../builders/index.server'
import { places, starterVocabulary } from '../reference'
import type { Origin } from './content/names'
import { trades, type Trade } from './content/trades'

/** No longer in the vocabulary, but on some profiles: it keeps its meaning, and is proposed to nobody. */
export const retiredSkill = { code: 900_001, label: 'Tirer des plans au pantographe' }

/** Most of them live where the Cité works; the rest of the town sends some. */
const homes = places.homeAreas.map((place) => {
  const weight = /^(hautepierre|cite-nucleaire)/.test(place.code)
    ? 22
    : place.code.includes('cronenbourg')
      ? 14
      : 1
  return [place, weight] as const
})

const everyContract = ['permanent', 'fixed_term', 'temporary', 'seasonal', 'insertion'] as const
const everyOccupation = starterVocabulary.occupations.map(({ code }) => code)

/** A real file has holes: each column is unknown for some people. */
export function makeProfile(
  residentId: ResidentId,
  trade: Trade,
  origin: Origin,
  source: Source,
): BuiltProfile {
  const { random, now } = source
  const gap = <T>(probability: number, value: T): T | null => (random.chance(probability) ? null : value)
  const occupations = makeOccupations(trade, source)
  const licences = gap(0.18, makeLicences(trade, source))
  const home = random.weighted(homes)
  return buildProfile(
    {
      residentId,
      occupations,
      skills: random.chance(0.04) ? [] : makeSkills(occupations, source),
      licences,
      certificates: gap(0.25, makeCertificates(occupations, source)),
      languages: gap(0.1, makeLanguages(origin, source)),
      contracts: gap(0.12, random.chance(0.6) ? [...everyContract] : random.sample(trade.contracts, 2)),
      availability: gap(0.12, makeAvailability(trade, source)),
      availableFrom: gap(0.2, dayOf(daysAfter(now, random.integer(-60, 40)))),
      homeCell: gap(0.06, random.pick(home.cells)),
      travelLimits: gap(0.08, makeTravelLimits(licences, source)),
      updatedAt: daysAfter(now, -random.integer(0, 120)),
      confirmedAt: gap(0.15, daysAfter(now, -random.integer(0, 75))),
    },
    source,
  )
}

function makeOccupations(trade: Trade, { random }: Source) {
  const months = () =>
    random.weighted([
      [random.integer(1, 11), 4],
      [random.integer(12, 48), 4],
      [random.integer(49, 240), 2],
    ])
  const main = random.chance(0.5)
    ? random.pick(trade.occupations.slice(0, 3))
    : random.pick(trade.occupations)
  const others = [
    ...(random.chance(0.5) ? [random.pick(trade.occupations)] : []),
    ...(random.chance(0.25) ? [random.pick(random.pick(trades).occupations)] : []),
    ...(random.chance(0.06) ? [random.pick(everyOccupation)] : []),
  ].filter((code) => code !== main)
  if (random.chance(0.03)) return []
  return [
    { code: main, sought: true, heldMonths: random.chance(0.6) ? months() : null },
    ...[...new Set(others)].map((code) => {
      const sought = random.chance(0.4)
      return { code, sought, heldMonths: sought && random.chance(0.5) ? null : months() }
    }),
  ]
}

function makeSkills(occupations: readonly { code: string }[], { random }: Source) {
  const codes = new Set<number>()
  occupations.forEach(({ code }, rank) => {
    const core = coreSkillsOf(code)
    const share = rank === 0 ? 0.5 + random.unit() * 0.5 : 0.2 + random.unit() * 0.4
    for (const skill of random.sample(core, Math.ceil(core.length * share))) codes.add(skill)
    for (const skill of random.sample(otherSkillsOf(code), random.integer(1, rank === 0 ? 6 : 2)))
      codes.add(skill)
  })
  if (random.chance(0.02)) codes.add(retiredSkill.code)
  return [...codes].map((code) => ({ code, verified: random.chance(0.25) }))
}

function makeLicences(trade: Trade, { random }: Source): LicenceCode[] {
  if (trade.occupations.includes('N4101') && random.chance(0.12)) return ['B', 'C']
  return random.weighted<LicenceCode[]>([
    [['B'], 48],
    [[], 44],
    [['AM'], 5],
    [['B', 'BE'], 2],
    [['A2', 'B'], 1],
  ])
}

function makeCertificates(occupations: readonly { code: string }[], { random }: Source): number[] {
  const usual = occupations.flatMap(({ code }) => certificatesOf(code))
  return random.chance(0.55) ? [] : [...new Set(random.sample(usual, random.integer(1, 2)))]
}

function makeLanguages({ languages, weight }: Origin, { random }: Source) {
  const level = () => random.pick(languageLevels)
  const french = random.weighted([
    ['C2', 4],
    ['C1', 3],
    ['B2', 4],
    ['B1', 4],
    ['A2', 3],
    ['A1', 1],
  ] as const)
  const home = random.sample(languages, weight % 2 === 0 ? 1 : 2).map((code) => ({ code, level: level() }))
  const school =
    random.chance(0.15) && !languages.includes('de') ? [{ code: 'de' as const, level: level() }] : []
  return [{ code: 'fr' as const, level: french }, ...home, ...school]
}

function makeAvailability(trade: Trade, { random }: Source): number {
  if (random.chance(0.12)) return rhythms.anyTime
  const own = rhythms[random.pick(trade.rhythms)]
  return random.chance(0.45) ? own | rhythms[random.pick(trade.rhythms)] : own
}

const usualLimits: Record<TravelMode, readonly number[]> = {
  walk: [10, 15, 20, 30],
  bike: [15, 20, 30, 45],
  transit: [30, 45, 60, 90],
  car: [20, 30, 45, 60],
}
const chances: Record<TravelMode, number> = { walk: 0.6, bike: 0.35, transit: 0.75, car: 0.6 }

/** Any mix of modes; a car only for those not known to have no licence. */
function makeTravelLimits(
  licences: readonly LicenceCode[] | null,
  { random }: Source,
): Partial<Record<TravelMode, number>> {
  const modes = travelModes.filter(
    (mode) => random.chance(chances[mode]) && (mode !== 'car' || licences === null || licences.includes('B')),
  )
  const used: TravelMode[] = modes.length === 0 ? ['transit'] : modes
  return Object.fromEntries(used.map((mode) => [mode, random.pick(usualLimits[mode])]))
}
