import { starterRelease } from '@/app/modules/reference/index.server'
import { learnLikenesses } from '@/search/likeness/learn-likenesses'
import { currentLikenessParameters } from '@/search/likeness/likeness-parameters'
import { createMatchVocabulary, type MatchVocabulary } from '@/search/scoring/vocabulary'
import { starterVocabulary } from '../../reference'

const { occupations, occupationSkills, skills, neighbours } = starterVocabulary

const usesBySkill = new Map<number, number>()
const skillsByOccupation = new Map<string, { core: number[]; other: number[] }>(
  occupations.map(({ code }) => [code, { core: [], other: [] }]),
)
for (const { occupation, skill, core } of occupationSkills) {
  usesBySkill.set(skill, (usesBySkill.get(skill) ?? 0) + 1)
  skillsByOccupation.get(occupation)?.[core ? 'core' : 'other'].push(skill)
}
const certificateCodes = new Set(skills.filter(({ kind }) => kind === 'certificate').map(({ code }) => code))

/** Scores as the portal does on the starter vocabulary, for receipts made outside of it. */
export const starterMatchVocabulary: MatchVocabulary = createMatchVocabulary({
  skills: skills.map(({ code, macroSkill }) => ({
    code,
    macroSkill,
    occupationCount: usesBySkill.get(code) ?? 0,
  })),
  occupationSkills: [...skillsByOccupation].map(([occupation, { core, other }]) => ({
    occupation,
    skills: [...core, ...other],
  })),
  neighbours: neighbours.map(({ occupation, neighbour }) => ({ from: occupation, to: neighbour })),
  ...learnLikenesses(starterRelease(starterVocabulary), currentLikenessParameters),
})

const notCertificate = (code: number) => !certificateCodes.has(code)

/** Certificates left out: they are held or not, and stand in a list of their own. */
export function coreSkillsOf(occupation: string): number[] {
  return (skillsByOccupation.get(occupation)?.core ?? []).filter(notCertificate)
}

export function otherSkillsOf(occupation: string): number[] {
  return (skillsByOccupation.get(occupation)?.other ?? []).filter(notCertificate)
}

export function certificatesOf(occupation: string): number[] {
  const known = skillsByOccupation.get(occupation)
  return [...(known?.core ?? []), ...(known?.other ?? [])].filter((code) => certificateCodes.has(code))
}
