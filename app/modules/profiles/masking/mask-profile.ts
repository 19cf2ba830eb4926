/** The one door between a person's professional data and an employer. Pure; safe in a browser. */
import type { LanguageSkill, OccupationCode, SkillCode, WeeklySlots } from '@/search/documents'
import type { LicenceCode } from '@/drizzle/vocabulary'
import type { ProfileFacts } from '../documents/profile-facts'

/** Held by masked profiles only. Not exported: no other file can build one. */
const masked = Symbol('masked profile')

export const experienceBands = [
  'under_one_year',
  'one_year_or_more',
  'one_to_three_years',
  'three_years_or_more',
] as const
export type ExperienceBand = (typeof experienceBands)[number]

/** What a card may say of a person beyond an offer's requirements. Null is "not known" or "not shown". */
export interface ProfileTraits {
  /** ROME domain codes (`N11`) of the occupations sought, or held when none is sought. */
  occupationFamilies: string[] | null
  /** In these families. */
  experience: ExperienceBand | null
  licences: LicenceCode[] | null
  /** OGR numbers. */
  certificates: SkillCode[] | null
  languages: LanguageSkill[] | null
  weeklyRhythm: WeeklySlots | null
  skills: SkillCode[] | null
}

/**
 * What an employer reads of a person before her contact is released: codes, numbers and no typed text. No id of
 * the person or of her profile, no home, no travel limit, no exact duration (privacy, points 3 and 5).
 */
export interface MaskedProfile extends ProfileTraits {
  readonly [masked]: true
  /** `K7F-29Q`: what people say. */
  reference: string
  /** What URLs carry. */
  token: string
}

/**
 * @param shown what her card shows: traits that k people of the pool have in common (`readCards`).
 * @param name reference and token of this profile for this establishment (`profileReference`, `referenceToken`).
 */
export function maskProfile(shown: ProfileTraits, name: { reference: string; token: string }): MaskedProfile {
  // Named one by one: a field that somebody might add does not get through.
  return {
    [masked]: true,
    reference: name.reference,
    token: name.token,
    occupationFamilies: shown.occupationFamilies,
    experience: shown.experience,
    licences: shown.licences,
    certificates: shown.certificates,
    languages: shown.languages,
    weeklyRhythm: shown.weeklyRhythm,
    skills: shown.skills,
  }
}

/** The traits of a profile before any is taken away. Lists are in one order whoever filled them in. */
export function readTraits(
  document: ProfileFacts,
  familyOf: (occupation: OccupationCode) => string | null,
): ProfileTraits {
  const { occupationsSought: sought, occupationsHeld: held } = document
  const shownFor = sought.length > 0 ? sought : held.map(({ code }) => code)
  const families = new Set(shownFor.flatMap((code) => familyOf(code) ?? []))
  const months = held
    .filter(({ code }) => families.has(familyOf(code) ?? ''))
    .reduce((sum, occupation) => sum + occupation.months, 0)
  return {
    occupationFamilies: families.size === 0 ? null : [...families].sort(),
    experience: held.length === 0 ? null : experienceBand(months),
    licences: document.licences && [...document.licences].sort(),
    certificates: document.certificates && [...document.certificates].sort((a, b) => a - b),
    languages: document.languages && [...document.languages].sort((a, b) => (a.code < b.code ? -1 : 1)),
    weeklyRhythm: document.availability,
    skills: document.skills.length === 0 ? null : [...document.skills].sort((a, b) => a - b),
  }
}

export function experienceBand(months: number): ExperienceBand {
  if (months < 12) return 'under_one_year'
  return months < 36 ? 'one_to_three_years' : 'three_years_or_more'
}
