/** `npm run bench:related -- --rome DIR [--mobility FILE]`: how well likeness foretells ROME's own table of mobility. */
import { parseArgs } from 'node:util'
import { readRelease } from '@/app/modules/reference/rome/read-release'
import { openReleaseFolder } from '@/app/modules/reference/rome/release-folder.server'
import { starterVocabulary } from '@/seed/reference'
import { meanAveragePrecision, type Moves } from './likeness/average-precision'
import { learnedLikening, simpleLikenings, wholeLikening } from './likeness/likenings'
import { collectMoves, movesWithinDomains, readMoves } from './likeness/read-moves'
import { measureSkillsTask } from './likeness/skills-task'
import { readRomeVocabulary } from './world/bench-vocabulary'

const { values } = parseArgs({ options: { rome: { type: 'string' }, mobility: { type: 'string' } } })
if (values.rome === undefined) throw new Error('--rome names the folder of the official files')

const vocabulary = await readRomeVocabulary(values.rome)
const release = readRelease(await openReleaseFolder(values.rome))
const { data } = vocabulary
const occupations = vocabulary.occupations.map(({ code }) => code)
const moves = values.mobility === undefined ? collectMoves(data.neighbours) : await readMoves(values.mobility)
const truths = {
  mobility: moves,
  by_hand: collectMoves(
    starterVocabulary.neighbours.map(({ occupation, neighbour }) => ({ from: occupation, to: neighbour })),
  ),
  same_domain: movesWithinDomains(occupations),
}

const { cosine, idfCosine } = simpleLikenings(vocabulary)
const likenings = {
  'cosine of skill sets': cosine,
  'the same, by rarity (IDF)': idfCosine,
  'learned, as stored': learnedLikening(vocabulary),
  'learned, nothing left out': wholeLikening(release),
}
const sizes = Object.entries(truths).map(([truth, { size }]) => `${truth} of ${size}`)
console.log(`Occupations ranked by likeness, mean average precision; ${sizes.join(', ')}`)
console.table(
  Object.entries(likenings).map(([likeness, likening]) => {
    const figures = Object.entries(truths).map(([truth, known]) => {
      return [truth, round(meanAveragePrecision(known, occupations, likening))]
    })
    return { likeness, ...Object.fromEntries(figures) }
  }),
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
