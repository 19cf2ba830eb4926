import {
  dayParts,
  languageCodes,
  languageLevels,
  licenceCodes,
  weekdays,
  type LicenceCode,
} from '@/drizzle/vocabulary'
import type { LanguageSkill } from '@/search/documents'
import type { ExperienceBand, ProfileTraits } from '../masking/mask-profile'

/**
 * One thing that is true of a person and that a card may say, such as `skill:300`, `slot:4` or `language:fr:B1` (at
 * least that level). A card is a set of facts and what a class has in common is an intersection, whatever the trait;
 * a fact that is missing is not told or not shown, and nothing tells which.
 */
export type CardFact = string

/** The pairs of a band and all that it says: a person of three years has also more than one. */
const experienceFacts: Record<ExperienceBand, readonly ExperienceBand[]> = {
  under_one_year: ['under_one_year'],
  one_year_or_more: ['one_year_or_more'],
  one_to_three_years: ['one_year_or_more', 'one_to_three_years'],
  three_years_or_more: ['one_year_or_more', 'three_years_or_more'],
}

const slotCount = weekdays.length * dayParts.length

/** All that a full card would say. */
export function factsOf(traits: ProfileTraits): CardFact[] {
  const { occupationFamilies, experience, licences, certificates, languages, weeklyRhythm, skills } = traits
  return [
    ...(occupationFamilies ?? []).map((code) => `family:${code}`),
    ...[...new Set((occupationFamilies ?? []).map(domainOf))].map((code) => `domain:${code}`),
    ...(experience === null ? [] : experienceFacts[experience].map((band) => `experience:${band}`)),
    ...listFacts('licence', licences),
    ...listFacts('certificate', certificates),
    ...(languages ?? []).flatMap(({ code, level }) =>
      languageLevels
        .slice(0, languageLevels.indexOf(level) + 1)
        .map((reached) => `language:${code}:${reached}`),
    ),
    ...slotsOf(weeklyRhythm ?? 0).map((slot) => `slot:${slot}`),
    ...(skills ?? []).map((code) => `skill:${code}`),
  ]
}

/** What a card with these facts shows. A trait of which it has none is null. */
export function traitsOf(facts: readonly CardFact[]): ProfileTraits {
  const shown = new Set(facts)
  const codes = (kind: string) =>
    facts.flatMap((fact) => (fact.startsWith(`${kind}:`) ? [fact.slice(kind.length + 1)] : [])).sort()
  const numbers = (kind: string) =>
    codes(kind)
      .map(Number)
      .sort((a, b) => a - b)
  const slots = numbers('slot')
  return {
    occupationFamilies: orNull(familiesShown(codes('family'), codes('domain'))),
    experience: experienceShown(shown),
    licences: shown.has('licence:none')
      ? []
      : orNull(licenceCodes.filter((code) => shown.has(`licence:${code}`)).sort()),
    certificates: shown.has('certificate:none') ? [] : orNull(numbers('certificate')),
    languages: orNull(languagesShown(shown)),
    weeklyRhythm: slots.length === 0 ? null : slots.reduce((rhythm, slot) => rhythm | (1 << slot), 0),
    skills: orNull(numbers('skill')),
  }
}

/** ROME's large domain of an occupation family: N for N11. It is a family too, with a label of its own. */
const domainOf = (family: string) => family.slice(0, 1)

/** A large domain is named only where none of its families is. */
function familiesShown(families: readonly string[], domains: readonly string[]): string[] {
  const named = new Set(families.map(domainOf))
  return [...families, ...domains.filter((domain) => !named.has(domain))].sort()
}

function listFacts(kind: string, codes: readonly (LicenceCode | number)[] | null): CardFact[] {
  if (codes === null) return []
  return codes.length === 0 ? [`${kind}:none`] : codes.map((code) => `${kind}:${code}`)
}

function slotsOf(rhythm: number): number[] {
  return Array.from({ length: slotCount }, (_, slot) => slot).filter((slot) => (rhythm >> slot) & 1)
}

function experienceShown(shown: ReadonlySet<CardFact>): ExperienceBand | null {
  const says = (band: ExperienceBand) => shown.has(`experience:${band}`)
  const exact = (['under_one_year', 'one_to_three_years', 'three_years_or_more'] as const).find(says)
  return exact ?? (says('one_year_or_more') ? 'one_year_or_more' : null)
}

function languagesShown(shown: ReadonlySet<CardFact>): LanguageSkill[] {
  return [...languageCodes].sort().flatMap((code) => {
    const level = languageLevels.findLast((reached) => shown.has(`language:${code}:${reached}`))
    return level === undefined ? [] : [{ code, level }]
  })
}

const orNull = <T>(list: T[]): T[] | null => (list.length === 0 ? null : list)
