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
  /** Read them afresh after every await: the arrays are replaced as they grow. */
  readonly values: Uint16Array
  /** Where a row's skills start in `values`; its occupations sought follow, then those held, then the months in each. */
  readonly starts: Uint32Array
  readonly skillCounts: Uint16Array
  readonly soughtCounts: Uint16Array
  readonly heldCounts: Uint16Array
  write(row: number, lists: RowLists): void
  /** Gives up the room of `row`, and lets `last`, the last row, take its place. */
  moveLast(row: number, last: number): void
  /** Drops the room that nobody uses. */
  trim(): void
  readonly bytes: number
}

export function createProfileLists(): ProfileLists {
  let values = new Uint16Array(0)
  let starts = new Uint32Array(0)
  let skillCounts = new Uint16Array(0)
  let soughtCounts = new Uint16Array(0)
  let heldCounts = new Uint16Array(0)
  let end = 0
  let used = 0
  let rows = 0

  const lengthOf = (row: number) =>
    (skillCounts[row] ?? 0) + (soughtCounts[row] ?? 0) + 2 * (heldCounts[row] ?? 0)

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
    get skillCounts() {
      return skillCounts
    },
    get soughtCounts() {
      return soughtCounts
    },
    get heldCounts() {
      return heldCounts
    },
    write(row, { skills, sought, held, months }) {
      starts = grown(starts, row + 1, (length) => new Uint32Array(length))
      skillCounts = grown(skillCounts, row + 1, (length) => new Uint16Array(length))
      soughtCounts = grown(soughtCounts, row + 1, (length) => new Uint16Array(length))
      heldCounts = grown(heldCounts, row + 1, (length) => new Uint16Array(length))
      const length = skills.length + sought.length + 2 * held.length
      used += length - lengthOf(row)
      rows = Math.max(rows, row + 1)
      const fits = length <= lengthOf(row)
      const start = fits ? (starts[row] ?? 0) : end
      if (!fits) {
        values = grown(values, end + length, (size) => new Uint16Array(size))
        end += length
      }
      values.set(skills, start)
      values.set(sought, start + skills.length)
      values.set(held, start + skills.length + sought.length)
      values.set(months, start + skills.length + sought.length + held.length)
      starts[row] = start
      skillCounts[row] = skills.length
      soughtCounts[row] = sought.length
      heldCounts[row] = held.length
      compactWhenIdle()
    },
    moveLast(row, last) {
      used -= lengthOf(row)
      for (const column of [starts, skillCounts, soughtCounts, heldCounts]) {
        column[row] = column[last] ?? 0
        column[last] = 0
      }
      rows = last
      compactWhenIdle()
    },
    trim() {
      compact()
      starts = starts.slice(0, rows)
      skillCounts = skillCounts.slice(0, rows)
      soughtCounts = soughtCounts.slice(0, rows)
      heldCounts = heldCounts.slice(0, rows)
    },
    get bytes() {
      return (
        values.byteLength +
        starts.byteLength +
        skillCounts.byteLength +
        soughtCounts.byteLength +
        heldCounts.byteLength
      )
    },
  }
}
