/** The starter vocabulary and the places of the demonstration, assembled from the files beside this one. */
import { communes } from './communes'
import { families } from './families'
import { macroSkills } from './macro-skills'
import { occupationEntries } from './occupations'
import { skills } from './skills'
import type { StarterVocabulary } from './types'

export { places } from './places'
export { talentPoolEntries, type PoolSlug } from './talent-pools'
export type * from './types'

export const starterVocabulary: StarterVocabulary = {
  families,
  // A ROME occupation code begins with the code of its professional domain.
  occupations: occupationEntries.map(({ code, label }) => ({ code, label, family: code.slice(0, 3) })),
  jobTitles: occupationEntries.flatMap((entry) =>
    entry.titles.map((title) => ({ ...title, occupation: entry.code })),
  ),
  macroSkills,
  skills,
  occupationSkills: occupationEntries.flatMap((entry) => [
    ...entry.coreSkills.map((skill) => ({ occupation: entry.code, skill, core: true })),
    ...entry.otherSkills.map((skill) => ({ occupation: entry.code, skill, core: false })),
  ]),
  neighbours: occupationEntries.flatMap((entry) =>
    entry.neighbours.map((neighbour, index) => ({ occupation: entry.code, neighbour, rank: index + 1 })),
  ),
  communes,
}
