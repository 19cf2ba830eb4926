/** The parts of a score, in the order in which they are shown. */
export const scoreParts = ['skills', 'occupation', 'mobility', 'experience'] as const
export type ScorePartName = (typeof scoreParts)[number]
export type PointsByPart = Record<ScorePartName, number>

/** Millionths of a point: sums are made in whole numbers, so they do not depend on their order. */
const precision = 1_000_000

/** A share of a part of `outOf` points, in millionths of a point: the unit in which scores are added up. */
export function fineShare(share: number, outOf: number): number {
  return finePoints(share * outOf)
}

function finePoints(points: number): number {
  return Math.round(points * precision)
}

/** The whole score of parts whose millionths add up to `fine`, rounded half up. */
export function wholeScore(fine: number): number {
  return Math.floor((fine + precision / 2) / precision)
}

/** The fewest millionths whose whole score is `score`. */
export function leastFine(score: number): number {
  return score * precision - precision / 2
}

/**
 * Turns exact points into whole ones that add up to the whole score.
 * The score is the exact total, rounded half up. Each part first gets its whole points, then the points still
 * owed go to the largest fractions, the earlier part first when two are equal. A part without a fraction is
 * never owed any: no part passes its maximum as long as that is whole, and a part of zero stays at zero.
 */
export function apportionPoints(exact: PointsByPart): { score: number; points: PointsByPart } {
  const points = { ...exact }
  let total = 0
  const fractions = scoreParts.map((part) => {
    const fine = finePoints(exact[part])
    total += fine
    points[part] = Math.floor(fine / precision)
    return { part, fraction: fine % precision }
  })
  const score = wholeScore(total)
  const owed = score - scoreParts.reduce((sum, part) => sum + points[part], 0)
  const largestFirst = fractions.toSorted((a, b) => b.fraction - a.fraction)
  for (const { part } of largestFirst.slice(0, owed)) points[part] += 1
  return { score, points }
}
