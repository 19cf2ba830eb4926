import type { BenchVocabulary, OccupationLinks } from '../world/bench-vocabulary'
import { createRandom, type Random } from '../world/random'
import { blankOffer, blankProfile } from '@/search/blank-documents'
import type { OccupationCode, SkillCode } from '@/search/documents'
import { compareSkills } from '@/search/scoring/parts/skills-part'
import { createMatchVocabulary, type MatchVocabularyData } from '@/search/scoring/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import { meanAveragePrecision, type Likening, type Moves } from './average-precision'

export interface SkillsTask {
  /** Somebody has all skills of an occupation, and each offer asks all those of another: how well the moves come first. */
  wholeSets: number
  /** The same when twelve have been entered, and offers ask nine. */
  twelveForNine: number
}

/** Skills are drawn that many times: with twelve of forty, much is left to chance. */
const draws = 10

/** How the skills part of the score ranks occupations, with the close skills of the data and no other likeness. */
export function measureSkillsTask(
  moves: Moves,
  { occupations }: BenchVocabulary,
  data: MatchVocabularyData,
): SkillsTask {
  const codes = occupations.map(({ code }) => code)
  const byCode = new Map(occupations.map((links) => [links.code, links]))
  const vocabulary = createMatchVocabulary(data)
  function likening(held: Choice, asked: Choice): Likening {
    return (from) => {
      const profile = { ...blankProfile('p'), skills: [...held(byCode.get(from))] }
      return (to) => {
        const skills = asked(byCode.get(to)).map((code) => ({
          code,
          importance: 2 as const,
          indispensable: false,
        }))
        return compareSkills({ ...blankOffer(to), skills }, profile, vocabulary, builtInWeights).share
      }
    }
  }
  const all: Choice = (links) => links?.skills ?? []
  const drawn = Array.from({ length: draws }, (_, draw) => {
    const random = createRandom(draw + 1)
    const profiles = drawSkills(occupations, 12, random)
    const offers = drawSkills(occupations, 9, random)
    const from = (choice: ReadonlyMap<OccupationCode, SkillCode[]>): Choice => {
      return (links) => choice.get(links?.code ?? '') ?? []
    }
    return meanAveragePrecision(moves, codes, likening(from(profiles), from(offers)))
  })
  return {
    wholeSets: meanAveragePrecision(moves, codes, likening(all, all)),
    twelveForNine: drawn.reduce((sum, precision) => sum + precision, 0) / draws,
  }
}

type Choice = (links: OccupationLinks | undefined) => readonly SkillCode[]

function drawSkills(
  occupations: readonly OccupationLinks[],
  count: number,
  random: Random,
): Map<OccupationCode, SkillCode[]> {
  return new Map(
    occupations.map(({ code, skills }) => {
      const left = [...skills]
      const size = Math.min(count, left.length)
      return [code, Array.from({ length: size }, () => left.splice(random.below(left.length), 1)).flat()]
    }),
  )
}
