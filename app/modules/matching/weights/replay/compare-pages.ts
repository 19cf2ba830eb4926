/** What another version of the weights does to one offer's list. */

/** Places from 1, the best; null when the person is further down than the list was read. */
export interface Move<Id> {
  id: Id
  before: number | null
  after: number | null
}

export interface PageChange<Id> {
  /** On the first page: as many as it holds, or as there are people. */
  places: number
  /** Places that somebody else holds afterwards. */
  changed: number
  /** People who come onto the first page; as many leave it. */
  entered: number
  /** Places that the people of the first page before move by, all together. */
  distance: number
  /** Of those on the first page before or after, whoever changes place: the greatest rises first, the greatest falls last. */
  moves: Move<Id>[]
}

/**
 * Both lists are the same people's, best first, read equally deep. Whoever is further down counts as the next place:
 * a move to or from there is that long at least.
 */
export function comparePages<Id>(
  before: readonly Id[],
  after: readonly Id[],
  firstPage: number,
): PageChange<Id> {
  const placesBefore = placesIn(before)
  const placesAfter = placesIn(after)
  const top = { before: before.slice(0, firstPage), after: after.slice(0, firstPage) }
  const onFirstPage = new Set([...top.before, ...top.after])
  const beyond = Math.max(before.length, after.length) + 1
  const gain = (move: Move<Id>) => (move.before ?? beyond) - (move.after ?? beyond)
  const moves = [...onFirstPage]
    .map((id) => ({ id, before: placesBefore.get(id) ?? null, after: placesAfter.get(id) ?? null }))
    .filter((move) => move.before !== move.after)
    .sort((a, b) => gain(b) - gain(a) || (a.after ?? beyond) - (b.after ?? beyond))
  return {
    places: top.after.length,
    changed: top.after.filter((id, place) => top.before[place] !== id).length,
    entered: onFirstPage.size - top.before.length,
    distance: moves
      .filter(({ before }) => before !== null && before <= firstPage)
      .reduce((sum, move) => sum + Math.abs(gain(move)), 0),
    moves,
  }
}

function placesIn<Id>(ids: readonly Id[]): Map<Id, number> {
  return new Map(ids.map((id, index) => [id, index + 1]))
}
