import type { MatchExplanation } from './shared'

/**
 * Points in which an employer reads scores. A part of whole points is made of months, of a trip's limit and of which skill
 * comes near: it would tell of them what no card does, and would be the same on two employers' lists.
 */
const step = 5

/** A score of whole points as an employer reads it: the nearest step. Never the order of two scores turned round. */
export function showTotal(score: number): number {
  return Math.round(score / step) * step
}

/**
 * A score and its parts in steps that add up, by largest remainder as whole points do (`apportionPoints`). Maxima
 * are told in steps too, for weights whose parts are no multiples of one.
 */
export function showScore({ value, parts }: MatchExplanation['score']): MatchExplanation['score'] {
  const shown = showTotal(value)
  const maxima = shareOut(
    parts.map(({ outOf }) => outOf),
    100,
    parts.map(() => 100),
  )
  const points = shareOut(
    parts.map((part) => part.points),
    shown,
    maxima,
  )
  return {
    value: shown,
    parts: parts.map(({ label }, at) => ({ label, points: points[at] ?? 0, outOf: maxima[at] ?? 0 })),
  }
}

/** Whole steps that add up to `total`, each below its `most`, as near to `exact` as can be; the earlier one first. */
function shareOut(exact: readonly number[], total: number, most: readonly number[]): number[] {
  const shares = exact.map((points) => points - (points % step))
  const owed = (at: number) => (exact[at] ?? 0) - (shares[at] ?? 0)
  for (let left = total - shares.reduce((sum, points) => sum + points, 0); left > 0; left -= step) {
    const [next] = [...shares.keys()]
      .filter((at) => (shares[at] ?? 0) < (most[at] ?? 0))
      .sort((a, b) => owed(b) - owed(a) || a - b)
    if (next === undefined) break
    shares[next] = (shares[next] ?? 0) + step
  }
  return shares
}
