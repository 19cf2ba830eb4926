import { randomInt } from 'node:crypto'
import { createKeyring, type Keyring } from '@/app/platform/keyring/create-keyring.server'
import { isId, type Id } from '@/drizzle/ids'
import { inventedKeys } from './invented-keys.server'

/** Made-up values that are the same for the same seed, on every machine. Not for secrets. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  unit(): number
  /** Whole, both ends included. */
  integer(least: number, most: number): number
  chance(probability: number): boolean
  /** @throws {RangeError} when the list is empty. */
  pick<T>(list: readonly T[]): T
  /** Different entries of the list, all of them when it is shorter. */
  sample<T>(list: readonly T[], count: number): T[]
  /** One of the choices, each with its weight. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T
  /** Fits every kind of id; has the shape of a version 4 UUID. */
  id(): Id<never>
}

/** @param seed a whole number; two seeds have nothing in common. */
export function createRandom(seed: number): Random {
  const next = smallFastCounter(seed)
  const unit = () => next() / 2 ** 32
  const integer = (least: number, most: number) => least + Math.floor(unit() * (most - least + 1))

  function pick<T>(list: readonly T[]): T {
    const entry = list[integer(0, list.length - 1)]
    if (entry === undefined) throw new RangeError('nothing to pick from')
    return entry
  }

  function sample<T>(list: readonly T[], count: number): T[] {
    if (count * 2 >= list.length) return shuffle(list).slice(0, count)
    // Few of many: drawing again what was drawn already is cheaper than a copy of the list.
    const positions = new Set<number>()
    while (positions.size < count) positions.add(integer(0, list.length - 1))
    return [...positions].flatMap((position) => list.slice(position, position + 1))
  }

  function shuffle<T>(list: readonly T[]): T[] {
    const left = [...list]
    return list.flatMap(() => left.splice(integer(0, left.length - 1), 1))
  }

  function weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let rest = unit() * choices.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [choice, weight] of choices) {
      rest -= weight
      if (rest < 0) return choice
    }
    return pick(choices)[0]
  }

  function id(): Id<never> {
    const hex = [next(), next(), next(), next()].map((word) => word.toString(16).padStart(8, '0')).join('')
    const variant = (8 + (next() % 4)).toString(16)
    const text = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`
    if (!isId(text)) throw new Error('an id was made with the wrong shape')
    return text
  }

  return { unit, integer, chance: (probability) => unit() < probability, pick, sample, weighted, id }
}

/** Where a builder takes what it was not told: made-up values, and the moment it is; and what rows are sealed with. */
export interface Source {
  random: Random
  now: Date
  keyring: Keyring
}

const unrepeatable = createRandom(randomInt(2 ** 32))
const inventedKeyring = createKeyring(inventedKeys)

/** For tests that care about neither: ids and addresses that no other call was given. */
export function anySource(): Source {
  return { random: unrepeatable, now: new Date(), keyring: inventedKeyring }
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, whole 32-bit numbers. */
function smallFastCounter(seed: number): () => number {
  let [a, b, c, counter] = [0, seed | 0, Math.floor(seed / 2 ** 32) | 0, 1]
  function next(): number {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return sum >>> 0
  }
  // The first numbers still show the seed.
  for (let round = 0; round < 16; round += 1) next()
  return next
}
