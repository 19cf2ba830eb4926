import type { SkillKind } from '@/drizzle/vocabulary'
import type { OccupationCode, SkillCode } from '@/search/documents'

/** One whole state of the vocabulary, whoever publishes it. Codes that links name are all defined in it. */
export interface VocabularyRelease {
  families: { code: string; label: string }[]
  occupations: { code: OccupationCode; label: string; familyCode: string }[]
  jobTitles: { code: number; occupationCode: OccupationCode; label: string }[]
  skills: { code: SkillCode; kind: SkillKind; label: string; macroCode: SkillCode | null; isMacro: boolean }[]
  workContexts: { code: number; label: string; category: string }[]
  occupationSkills: {
    occupationCode: OccupationCode
    skillCode: SkillCode
    core: boolean
    emerging: boolean
  }[]
  occupationWorkContexts: { occupationCode: OccupationCode; workContextCode: number }[]
  /** Rank 1 is the closest. */
  neighbours: { occupationCode: OccupationCode; neighbourCode: OccupationCode; rank: number }[]
  /** `some`: nothing is said of the neighbours of occupations that have no row. */
  neighboursOf: 'all' | 'some'
}
