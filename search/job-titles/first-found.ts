import type { RankedTitle } from './port'

/** Who picks an occupation is helped more by five different ones than by five ways to say the first. */
const differentFirst = 5

/** What to show of an answer: first the best title of each of five occupations, then the others by rank. */
export function firstTitles(ranked: readonly RankedTitle[], limit: number): RankedTitle[] {
  const shown = firstOccupations(ranked, differentFirst)
  return [...shown, ...ranked.filter((title) => !shown.includes(title))].slice(0, limit)
}

/** The occupations of an answer, best first, each by its best title. */
export function firstOccupations(ranked: readonly RankedTitle[], limit: number): RankedTitle[] {
  const best = new Map<string, RankedTitle>()
  for (const title of ranked) {
    if (best.size === limit) break
    if (!best.has(title.occupationCode)) best.set(title.occupationCode, title)
  }
  return [...best.values()]
}
