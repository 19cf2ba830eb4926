/**
 * One gate at a time over many rows. Which rows stay is written without a branch: half of a town stays at a gate and
 * half goes, and a processor that guesses wrong each other time loses more than the comparison costs.
 */

/** Keeps those of the first `count` rows that pass, in their order, at the front of `rows`; answers how many they are. */
export type Narrow = (rows: Uint32Array, count: number) => number

/** Through one gate after the other. */
export function narrowAll(gates: readonly Narrow[], rows: Uint32Array, count: number): number {
  return gates.reduce((left, gate) => gate(rows, left), count)
}

/** Rows whose bits share one with `mask`. */
export function sharingBits(column: Uint16Array, mask: number): Narrow {
  return (rows, count) => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0
      rows[kept] = row
      kept += oneUnlessZero((column[row] ?? 0) & mask)
    }
    return kept
  }
}

/** Rows whose bits hold all of `asked`. */
export function coveringBits(column: Uint32Array, asked: number): Narrow {
  return (rows, count) => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0
      rows[kept] = row
      kept += 1 ^ oneUnlessZero(asked & ~(column[row] ?? 0))
    }
    return kept
  }
}

/** Rows whose number is at most `most`. */
export function atMost(column: Int32Array, most: number): Narrow {
  return (rows, count) => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0
      rows[kept] = row
      kept += (column[row] ?? 0) <= most ? 1 : 0
    }
    return kept
  }
}

/** Rows whose number, at `position` of `width`, is marked by a 1 in `open`. */
export function inTable(column: Uint32Array, width: number, position: number, open: Uint8Array): Narrow {
  return (rows, count) => {
    let kept = 0
    for (let at = 0; at < count; at += 1) {
      const row = rows[at] ?? 0
      rows[kept] = row
      kept += open[column[row * width + position] ?? 0] ?? 0
    }
    return kept
  }
}

function oneUnlessZero(bits: number): number {
  return (bits | -bits) >>> 31
}
