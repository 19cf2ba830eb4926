import type { SkillKind } from '@/drizzle/vocabulary'
import type { VocabularyRelease } from './vocabulary-release'

/** Codes are those of ROME 4.0; labels and synonyms are the portal's own. */
export interface StarterVocabulary {
  families: readonly { code: string; label: string }[]
  occupations: readonly { code: string; label: string; family: string }[]
  jobTitles: readonly { code: number; label: string; occupation: string; synonyms: readonly string[] }[]
  macroSkills: readonly { code: number; label: string }[]
  skills: readonly { code: number; kind: SkillKind; label: string; macroSkill: number | null }[]
  occupationSkills: readonly { occupation: string; skill: number; core: boolean }[]
  neighbours: readonly { occupation: string; neighbour: string; rank: number }[]
  communes: readonly StarterCommune[]
}

interface StarterCommune {
  insee: string
  name: string
  postalCodes: readonly string[]
  /** Degrees, WGS 84. */
  lat: number
  lon: number
}

/** The vocabulary of the repository as a release, of which it says everything but the work contexts. */
export function starterRelease(vocabulary: StarterVocabulary): VocabularyRelease {
  const macroSkills = new Set(vocabulary.macroSkills.map(({ code }) => code))
  const skills = vocabulary.skills.map(({ code, kind, label, macroSkill }) => ({
    code,
    kind,
    label,
    macroCode: macroSkill,
    // ROME gives every soft skill as a macro-skill that has no skill under it.
    isMacro: kind === 'softSkill' || macroSkills.has(code),
  }))
  const detailed = new Set(skills.map(({ code }) => code))
  return {
    families: vocabulary.families.map(({ code, label }) => ({ code, label })),
    occupations: vocabulary.occupations.map(({ code, label, family }) => ({
      code,
      label,
      familyCode: family,
    })),
    jobTitles: vocabulary.jobTitles.map(({ code, label, occupation }) => ({
      code,
      label,
      occupationCode: occupation,
    })),
    skills: [
      ...skills,
      ...vocabulary.macroSkills
        .filter(({ code }) => !detailed.has(code))
        .map(({ code, label }) => ({
          code,
          kind: 'hardSkill' as const,
          label,
          macroCode: null,
          isMacro: true,
        })),
    ],
    workContexts: [],
    occupationSkills: vocabulary.occupationSkills.map(({ occupation, skill, core }) => ({
      occupationCode: occupation,
      skillCode: skill,
      core,
      emerging: false,
    })),
    occupationWorkContexts: [],
    neighbours: vocabulary.neighbours.map(({ occupation, neighbour, rank }) => ({
      occupationCode: occupation,
      neighbourCode: neighbour,
      rank,
    })),
    neighboursOf: 'all',
  }
}
