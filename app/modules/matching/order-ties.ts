import type { RankedProfile } from '@/search/port'

/**
 * People of equal score and equal exposure, put in an order that this offer alone has. The engine's own order
 * of them is the same for everybody: two employers with the same offer would only have to lay their lists side by side
 * to say which references are one person. Whoever was shown less still comes first.
 * @param rows in the engine's order.
 * @param scoreOf of which equals are made: the engine's scores, or those that are shown.
 * @param placeOf where the offer's own order puts somebody: keyed, so that nobody outside can tell one offer's from another's.
 */
export function orderTies(
  rows: readonly RankedProfile[],
  scoreOf: (row: RankedProfile) => number,
  placeOf: (row: RankedProfile) => string,
): RankedProfile[] {
  return rows
    .map((row) => ({ row, score: scoreOf(row), place: placeOf(row) }))
    .sort(
      (a, b) =>
        b.score - a.score ||
        a.row.exposure - b.row.exposure ||
        (a.place === b.place ? 0 : a.place < b.place ? -1 : 1),
    )
    .map(({ row }) => row)
}
