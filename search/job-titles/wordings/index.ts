/** What people say for what ROME says, ready to be found in the stems of a query. */
import { frenchStems } from '../../words/french-words'
import { abbreviations } from './abbreviations'
import { buildingAndLand } from './building-and-land'
import { careAndCleaning } from './care-and-cleaning'
import { factoryAndRoad } from './factory-and-road'
import { foodAndShops } from './food-and-shops'
import { officesAndSafety } from './offices-and-safety'
import type { Wordings } from './wordings'

export interface Saying {
  said: readonly string[]
  /** Likeliest first. */
  meant: readonly (readonly string[])[]
}

/** One stem each, by that stem. */
export const shortForms: ReadonlyMap<string, Saying['meant']> = new Map(
  readSayings(abbreviations).map(({ said, meant }) => [said.join(' '), meant]),
)

export const everydayWordings: readonly Wordings[] = [
  buildingAndLand,
  careAndCleaning,
  factoryAndRoad,
  foodAndShops,
  officesAndSafety,
]

/** By their first stem. */
export const sayings: ReadonlyMap<string, readonly Saying[]> = groupByFirstStem(
  everydayWordings.flatMap(readSayings),
)

function readSayings(wordings: Wordings): Saying[] {
  return Object.entries(wordings).map(([said, meant]) => ({
    said: frenchStems(said),
    meant: meant.map(frenchStems),
  }))
}

function groupByFirstStem(all: readonly Saying[]): Map<string, Saying[]> {
  const groups = new Map<string, Saying[]>()
  for (const saying of all) {
    const [first = ''] = saying.said
    groups.set(first, [...(groups.get(first) ?? []), saying])
  }
  return groups
}
