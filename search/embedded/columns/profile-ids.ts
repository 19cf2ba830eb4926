/**
 * The ids of the rows and the way back from an id to its row. A map of strings would cost more than all the other
 * columns together: a UUID takes four words, and the table of rows is searched by open addressing.
 */
import { grown } from './growing'

export interface ProfileIds {
  rowOf(id: string): number | undefined
  idOf(row: number): string
  /** Below 0 when the first row's id comes first, code unit by code unit. */
  compare(row: number, other: number): number
  add(row: number, id: string): void
  /** Forgets the id of `row`, and lets `last`, the last row, take its place. */
  moveLast(row: number, last: number): void
  /** Gives back the room kept for growing. */
  trim(): void
  readonly bytes: number
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/
const noRow = 0xffffffff
/** The first three words of an id that is no UUID; no UUID has them, for its version would be 15. */
const oddMark = 0xffffffff

export function createProfileIds(): ProfileIds {
  let words = new Uint32Array(0)
  let table = new Uint32Array(64).fill(noRow)
  let size = 0
  const oddIds: string[] = []
  const oddIndexes = new Map<string, number>()
  const packed = new Uint32Array(4)

  /** Fills `packed`; false for an odd id that was never met, unless it may be kept. */
  function pack(id: string, keep: boolean): boolean {
    if (uuid.test(id)) {
      packed[0] = parseInt(id.slice(0, 8), 16)
      packed[1] = parseInt(id.slice(9, 13) + id.slice(14, 18), 16)
      packed[2] = parseInt(id.slice(19, 23) + id.slice(24, 28), 16)
      packed[3] = parseInt(id.slice(28), 16)
      return true
    }
    let index = oddIndexes.get(id)
    if (index === undefined) {
      if (!keep) return false
      index = oddIds.push(id) - 1
      oddIndexes.set(id, index)
    }
    packed.fill(oddMark, 0, 3)
    packed[3] = index
    return true
  }

  const word = (row: number, position: number) => words[row * 4 + position] ?? 0
  const isOdd = (row: number) => word(row, 0) === oddMark && word(row, 1) === oddMark

  function holdsPacked(row: number): boolean {
    for (let position = 0; position < 4; position += 1) {
      if (word(row, position) !== packed[position]) return false
    }
    return true
  }

  const slotOf = (row: number) =>
    hash(word(row, 0), word(row, 1), word(row, 2), word(row, 3)) & (table.length - 1)

  function findSlot(matches: (row: number) => boolean, start: number): number {
    let slot = start
    for (;;) {
      const row = table[slot] ?? noRow
      if (row === noRow || matches(row)) return slot
      slot = (slot + 1) & (table.length - 1)
    }
  }

  const slotOfRow = (row: number) => findSlot((found) => found === row, slotOf(row))

  function rebuild(length: number): void {
    table = new Uint32Array(length).fill(noRow)
    for (let row = 0; row < size; row += 1) table[findSlot(() => false, slotOf(row))] = row
  }

  /** Empties a slot, and moves back those that were pushed past it, so that no search stops too early. */
  function vacate(slot: number): void {
    const mask = table.length - 1
    let hole = slot
    let next = (hole + 1) & mask
    for (;;) {
      const row = table[next] ?? noRow
      if (row === noRow) break
      const distance = (next - slotOf(row)) & mask
      if (distance >= ((next - hole) & mask)) {
        table[hole] = row
        hole = next
      }
      next = (next + 1) & mask
    }
    table[hole] = noRow
  }

  function idOf(row: number): string {
    if (isOdd(row)) return oddIds[word(row, 3)] ?? ''
    const hex = [0, 1, 2, 3].map((position) => word(row, position).toString(16).padStart(8, '0')).join('')
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
  }

  return {
    rowOf(id) {
      if (!pack(id, false)) return undefined
      const [a = 0, b = 0, c = 0, d = 0] = packed
      const row = table[findSlot(holdsPacked, hash(a, b, c, d) & (table.length - 1))] ?? noRow
      return row === noRow ? undefined : row
    },
    idOf,
    compare(row, other) {
      if (isOdd(row) || isOdd(other)) return idOf(row) < idOf(other) ? -1 : 1
      for (let position = 0; position < 4; position += 1) {
        const difference = word(row, position) - word(other, position)
        if (difference !== 0) return difference
      }
      return 0
    },
    add(row, id) {
      pack(id, true)
      words = grown(words, (row + 1) * 4, (length) => new Uint32Array(length))
      words.set(packed, row * 4)
      size = row + 1
      // Past two thirds, searches grow long.
      if (size * 3 > table.length * 2) rebuild(table.length * 2)
      else table[findSlot(() => false, slotOf(row))] = row
    },
    moveLast(row, last) {
      vacate(slotOfRow(row))
      if (row !== last) {
        const slot = slotOfRow(last)
        words.copyWithin(row * 4, last * 4, last * 4 + 4)
        table[slot] = row
      }
      size = last
    },
    trim() {
      words = words.slice(0, size * 4)
    },
    get bytes() {
      return words.byteLength + table.byteLength
    },
  }
}

/** Mixes all the bits of the four words: ids made in order must not fall into the same slots. */
function hash(a: number, b: number, c: number, d: number): number {
  let mixed = Math.imul(a ^ (b >>> 15), 0x85ebca6b) ^ Math.imul(c ^ (d >>> 13), 0xc2b2ae35)
  mixed = Math.imul(mixed ^ (mixed >>> 16) ^ b ^ d, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
