/** The lists of each row (skills, occupations sought, occupations held with their months), end to end in one array. */
import { grown } from './growing'

interface RowLists {
  skills: number[]
  sought: number[]
  held: number[]
  /** As many as `held`. */
  months: number[]
}

export interface ProfileLists {
  /** Read it afresh after every await: the array is replaced as it grows. */
  readonly values: Uint16Array
  /**
   * Where a row starts in `values`: how many skills, occupations sought and occupations held it has, then these lists
   * in this order, then the months in each occupation held. All in one place, so that a scan fetches it once.
   */
  readonly starts: Uint32Array
  write(row: number, lists: RowLists): void
  /** Gives up the room of `row`, and lets `last`, the last row, take its place. */
  moveLast(row: number, last: number): void
  /** Drops the room that nobody uses. */
  trim(): void
  readonly bytes: number
}

/** The counts at the start of a row. */
export const countsLength = 3

export function createProfileLists(): ProfileLists {
  let values = new Uint16Array(0)
  let starts = new Uint32Array(0)
  let end = 0
  let used = 0
  let rows = 0

  function lengthOf(row: number): number {
    if (row >= rows) return 0
    const start = starts[row] ?? 0
    const held = values[start + 2] ?? 0
    return countsLength + (values[start] ?? 0) + (values[start + 1] ?? 0) + 2 * held
  }

  /** Lays all lists end to end again. */
  function compact(): void {
    const packed = new Uint16Array(used)
    let at = 0
    for (let row = 0; row < rows; row += 1) {
      const start = starts[row] ?? 0
      const length = lengthOf(row)
      packed.set(values.subarray(start, start + length), at)
      starts[row] = at
      at += length
    }
    values = packed
    end = at
  }

  /** Once half of it lies idle, laying it out again costs less than keeping it. */
  function compactWhenIdle(): void {
    if (end > 4096 && used * 2 < end) compact()
  }

  return {
    get values() {
      return values
    },
    get starts() {
      return starts
    },
    write(row, { skills, sought, held, months }) {
      starts = grown(starts, row + 1, (length) => new Uint32Array(length))
      const record = [skills.length, sought.length, held.length, ...skills, ...sought, ...held, ...months]
      const before = lengthOf(row)
      const fits = record.length <= before
      const start = fits ? (starts[row] ?? 0) : end
      if (!fits) {
        values = grown(values, end + record.length, (size) => new Uint16Array(size))
        end += record.length
      }
      values.set(record, start)
      starts[row] = start
      used += record.length - before
      rows = Math.max(rows, row + 1)
      compactWhenIdle()
    },
    moveLast(row, last) {
      used -= lengthOf(row)
      starts[row] = starts[last] ?? 0
      rows = last
      compactWhenIdle()
    },
    trim() {
      compact()
      starts = starts.slice(0, rows)
    },
    get bytes() {
      return values.byteLength + starts.byteLength
    },
  }
}
