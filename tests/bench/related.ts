/** `npm run bench:related -- --rome DIR [--mobility FILE]`: how well likeness foretells ROME's own table of mobility. */
import { parseArgs } from 'node:util'
import { meanAveragePrecision, type Moves } from './likeness/average-precision'
import { learnedLikening, simpleLikenings } from './likeness/likenings'
import { collectMoves, movesWithinDomains, readMoves } from './likeness/read-moves'
import { measureSkillsTask } from './likeness/skills-task'
import { readRomeVocabulary } from './world/bench-vocabulary'

const { values } = parseArgs({ options: { rome: { type: 'string' }, mobility: { type: 'string' } } })
if (values.rome === undefined) throw new Error('--rome names the folder of the official files')

const vocabulary = await readRomeVocabulary(values.rome)
const { data } = vocabulary
const occupations = vocabulary.occupations.map(({ code }) => code)
const moves = values.mobility === undefined ? collectMoves(data.neighbours) : await readMoves(values.mobility)
const domains = movesWithinDomains(occupations)

const { cosine, idfCosine } = simpleLikenings(vocabulary)
const likenings = { cosine, idfCosine, learned: learnedLikening(vocabulary) }
console.log(`Occupations ranked by likeness, mean average precision; mobility of ${moves.size} occupations`)
console.table(
  Object.entries(likenings).map(([likeness, likening]) => ({
    likeness,
    mobility: round(meanAveragePrecision(moves, occupations, likening)),
    same_domain: round(meanAveragePrecision(domains, occupations, likening)),
  })),
)

const { closeSkills: learned = [], similarOccupations = [], ...unlearned } = data
console.log(`${learned.length} pairs of close skills, ${similarOccupations.length} of similar occupations`)
const fewer = sample(moves, 100)
console.log(`Occupations ranked by the skills part of the score; mobility of ${fewer.size} occupations`)
console.table(
  Object.entries({
    'none but the same': { ...unlearned, likeness: { sameMacroSkill: 0 } },
    'any of the macro-skill, at 0.5': unlearned,
    learned: data,
  }).map(([close_skills, given]) => {
    const { wholeSets, twelveForNine } = measureSkillsTask(fewer, vocabulary, given)
    return { close_skills, whole_sets: round(wholeSets), twelve_for_nine: round(twelveForNine) }
  }),
)

/** Evenly spread: a whole table would take an hour through the score. */
function sample(all: Moves, count: number): Moves {
  const step = Math.max(1, all.size / count)
  const entries = [...all]
  return new Map(
    Array.from(
      { length: Math.min(count, all.size) },
      (_, position) => entries[Math.floor(position * step)],
    ).filter((entry) => entry !== undefined),
  )
}

function round(precision: number): number {
  return Number(precision.toFixed(3))
}
