import type { OccupationCode } from '@/search/documents'

/** From each occupation, those one moves to. */
export type Moves = ReadonlyMap<OccupationCode, ReadonlySet<OccupationCode>>

/** How like another occupation is to this one. */
export type Likening = (from: OccupationCode) => (to: OccupationCode) => number

/**
 * Ranks all other occupations, by code where they are as like, and averages how precise the list is at each true one. True
 * ones count alike, near or far; those that are no occupation here count as never found.
 */
export function averagePrecision(
  from: OccupationCode,
  truth: ReadonlySet<OccupationCode>,
  occupations: readonly OccupationCode[],
  likening: Likening,
): number {
  const likenessTo = likening(from)
  const ranked = occupations
    .filter((code) => code !== from)
    .map((code) => ({ code, likeness: likenessTo(code) }))
    .sort((a, b) => b.likeness - a.likeness || (a.code < b.code ? -1 : 1))
  let found = 0
  let sum = 0
  for (const [position, { code }] of ranked.entries()) {
    if (!truth.has(code)) continue
    found += 1
    sum += found / (position + 1)
  }
  return sum / truth.size
}

/** The mean over the occupations from which one moves somewhere. */
export function meanAveragePrecision(
  moves: Moves,
  occupations: readonly OccupationCode[],
  likening: Likening,
): number {
  const each = [...moves].map(([from, truth]) => averagePrecision(from, truth, occupations, likening))
  return each.reduce((sum, precision) => sum + precision, 0) / each.length
}
