/**
 * Exactly what may reach an engine: vocabulary codes, numbers and dates. No name, contact, address, typed
 * text, neighbourhood, scheme, age, sex or referrer has a field here, so none can be indexed.
 * `null` means "not known", which is never the same as an empty list.
 */
import type {
  ContractKind,
  Importance,
  LanguageCode,
  LanguageLevel,
  LicenceCode,
  TravelMode,
} from '@/drizzle/vocabulary'

/** ROME code, such as `N1103`. */
export type OccupationCode = string
/** ROME OGR number of a skill, knowledge item, soft skill or certificate. */
export type SkillCode = number
/** Set of weekly slots: bit `weekday * 4 + dayPart`, Monday morning being bit 0 (see drizzle/vocabulary). */
export type WeeklySlots = number
/** Calendar day, `YYYY-MM-DD`. */
export type IsoDate = string
/** H3 index of resolution 9 (edge about 200 m). */
export type Cell = string

export interface LanguageSkill {
  code: LanguageCode
  level: LanguageLevel
}

export interface ProfileDocument {
  id: string
  skills: SkillCode[]
  occupationsSought: OccupationCode[]
  occupationsHeld: { code: OccupationCode; months: number }[]
  licences: LicenceCode[] | null
  certificates: SkillCode[] | null
  languages: LanguageSkill[] | null
  contracts: ContractKind[] | null
  availability: WeeklySlots | null
  availableFrom: IsoDate | null
  /**
   * Where her trips are counted from: the middle of an area where k people live, never her own home. Null is "not known", or not told
   * for now.
   */
  homeCell: Cell | null
  /** Longest acceptable trip in minutes, per mode the person uses. */
  travelLimits: Partial<Record<TravelMode, number>> | null
  /** Talent pools the person is a member of. */
  pools: string[]
  /** Offers on which this profile was shown in the last 30 days. */
  exposure: number
}

export interface OfferCriteria {
  occupation: OccupationCode
  skills: { code: SkillCode; importance: Importance; indispensable: boolean }[]
  licences: { code: LicenceCode; indispensable: boolean }[]
  certificates: { code: SkillCode; indispensable: boolean }[]
  languages: (LanguageSkill & { indispensable: boolean })[]
  contract: ContractKind | null
  slots: WeeklySlots | null
  startsOn: IsoDate | null
  experienceMonths: number | null
  workplaceCell: Cell | null
  /** Restricts the ranking to the members of one talent pool. */
  pool: string | null
}
