/** The best rows met so far, at most `room` of them: a heap whose root is the worst that still has a place. */
export interface TopRows {
  /** The score below which nothing comes in any more; 0 as long as there is room. */
  readonly least: number
  offer(row: number, score: number): void
  /** Best first. Empties the heap. */
  take(): number[]
}

/** @param comesFirst of two rows of equal scores, whether the first one comes before the other. */
export function createTopRows(room: number, comesFirst: (row: number, other: number) => boolean): TopRows {
  const rows: number[] = []
  const scores: number[] = []

  function isWorse(at: number, other: number): boolean {
    const difference = (scores[at] ?? 0) - (scores[other] ?? 0)
    return difference === 0 ? comesFirst(rows[other] ?? 0, rows[at] ?? 0) : difference < 0
  }

  function swap(at: number, other: number): void {
    const row = rows[at] ?? 0
    const score = scores[at] ?? 0
    rows[at] = rows[other] ?? 0
    scores[at] = scores[other] ?? 0
    rows[other] = row
    scores[other] = score
  }

  function rise(from: number): void {
    let at = from
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isWorse(at, parent)) return
      swap(at, parent)
      at = parent
    }
  }

  function sink(from: number): void {
    let at = from
    for (;;) {
      const left = at * 2 + 1
      const right = left + 1
      if (left >= rows.length) return
      const worst = right < rows.length && isWorse(right, left) ? right : left
      if (!isWorse(worst, at)) return
      swap(worst, at)
      at = worst
    }
  }

  return {
    get least() {
      return rows.length < room ? 0 : (scores[0] ?? 0)
    },
    offer(row, score) {
      if (rows.length < room) {
        rows.push(row)
        scores.push(score)
        rise(rows.length - 1)
        return
      }
      const worst = scores[0] ?? 0
      if (score < worst || (score === worst && !comesFirst(row, rows[0] ?? 0))) return
      rows[0] = row
      scores[0] = score
      sink(0)
    },
    take() {
      const worstFirst: number[] = []
      while (rows.length > 0) {
        worstFirst.push(rows[0] ?? 0)
        swap(0, rows.length - 1)
        rows.pop()
        scores.pop()
        sink(0)
      }
      return worstFirst.reverse()
    },
  }
}
