/**
 * Gini coefficient of counts of 0 or more: 0 when all are equal, near 1 when one has all. Null when there is nothing to
 * share out. (Half the mean absolute difference over the mean; here by the ranks, in one sort.)
 */
export function giniOf(counts: readonly number[]): number | null {
  const sorted = counts.toSorted((a, b) => a - b)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const ranked = sorted.reduce((sum, count, position) => sum + (position + 1) * count, 0)
  return (2 * ranked) / (sorted.length * total) - (sorted.length + 1) / sorted.length
}
