import type { BenchVocabulary } from '../world/bench-vocabulary'
import type { OccupationCode, SkillCode } from '@/search/documents'
import { likenOccupations } from '@/search/likeness/liken-occupations'
import { currentLikenessParameters } from '@/search/likeness/likeness-parameters'
import type { LikenessSource } from '@/search/likeness/likeness-source'
import { createMatchVocabulary } from '@/search/scoring/vocabulary'
import type { Likening } from './average-precision'

/** The cosine of two skill sets, and of the same with each skill weighing the logarithm of how few occupations have it. */
export function simpleLikenings({ data }: BenchVocabulary): Record<'cosine' | 'idfCosine', Likening> {
  const sets = new Map(data.occupationSkills.map((row) => [row.occupation, new Set(row.skills)]))
  const idf = new Map(
    data.skills.map(({ code, occupationCount }) => [
      code,
      Math.log(sets.size / Math.max(1, occupationCount)),
    ]),
  )
  return { cosine: cosineOf(sets, () => 1), idfCosine: cosineOf(sets, (code) => idf.get(code) ?? 0) }
}

/** What the portal scores with: as learned, the least of it left out. */
export function learnedLikening({ data }: BenchVocabulary): Likening {
  const vocabulary = createMatchVocabulary(data)
  return (from) => (to) => vocabulary.likenesses(from).get(to) ?? 0
}

/** As learned, nothing left out. */
export function wholeLikening(source: LikenessSource): Likening {
  const { codes, between } = likenOccupations(source, currentLikenessParameters.occupations)
  const positions = new Map(codes.map((code, position) => [code, position]))
  return (from) => {
    const one = positions.get(from) ?? -1
    return (to) => between(one, positions.get(to) ?? -1)
  }
}

function cosineOf(
  sets: ReadonlyMap<OccupationCode, ReadonlySet<SkillCode>>,
  weight: (code: SkillCode) => number,
): Likening {
  const empty = new Set<SkillCode>()
  const sum = (codes: Iterable<SkillCode>) => [...codes].reduce((total, code) => total + weight(code) ** 2, 0)
  const lengths = new Map([...sets].map(([code, skills]) => [code, Math.sqrt(sum(skills))]))
  return (from) => (to) => {
    const others = sets.get(to) ?? empty
    const shared = sum([...(sets.get(from) ?? empty)].filter((code) => others.has(code)))
    return shared === 0 ? 0 : shared / ((lengths.get(from) ?? 0) * (lengths.get(to) ?? 0))
  }
}
