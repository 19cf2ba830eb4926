import type { CardFact } from './card-facts'

/** What one fact of each kind is worth on a card, relative to a skill. */
const worth: Record<string, number> = {
  domain: 2,
  family: 4,
  experience: 1.5,
  licence: 2,
  certificate: 2,
  language: 0.4,
  slot: 0.4,
  skill: 1,
}

/**
 * Sets of facts as bits, 32 to a word, each kind of fact in words of its own: a whole word has one worth. Facts that
 * fewer than `least` people have can be on no card, and have no bit.
 */
export class FactSets {
  readonly words: number
  private readonly bits = new Map<CardFact, number>()
  private readonly facts: (CardFact | undefined)[] = []
  private readonly wordWorth: number[] = []

  constructor(lists: Iterable<readonly CardFact[]>, least: number) {
    const holders = new Map<CardFact, number>()
    for (const list of lists) for (const fact of list) holders.set(fact, (holders.get(fact) ?? 0) + 1)
    const shareable = [...holders].filter(([, count]) => count >= least).map(([fact]) => fact)
    for (const [kind, each] of Object.entries(worth)) {
      for (const fact of shareable.filter((fact) => fact.startsWith(`${kind}:`)).sort()) {
        this.bits.set(fact, this.facts.length)
        this.facts.push(fact)
      }
      while (this.facts.length % 32 !== 0) this.facts.push(undefined)
      while (this.wordWorth.length < this.facts.length / 32) this.wordWorth.push(each)
    }
    this.words = this.wordWorth.length
  }

  /** Those of the facts that have a bit. */
  set(facts: readonly CardFact[]): Uint32Array {
    const set = new Uint32Array(this.words)
    for (const fact of facts) {
      const bit = this.bits.get(fact)
      if (bit !== undefined) set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31))
    }
    return set
  }

  /** Whether every one of the facts has a bit, so that `set` loses none. */
  knows(facts: readonly CardFact[]): boolean {
    return facts.every((fact) => this.bits.has(fact))
  }

  list(set: Uint32Array): CardFact[] {
    return this.facts.flatMap((fact, bit) =>
      fact !== undefined && ((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1 ? [fact] : [],
    )
  }

  worthOf(set: Uint32Array): number {
    let sum = 0
    for (let word = 0; word < this.words; word += 1) {
      sum += countBits(set[word] ?? 0) * (this.wordWorth[word] ?? 0)
    }
    return sum
  }

  /** Of what two sets have in common. */
  worthOfCommon(one: Uint32Array, other: Uint32Array): number {
    let sum = 0
    for (let word = 0; word < this.words; word += 1) {
      const common = (one[word] ?? 0) & (other[word] ?? 0)
      if (common !== 0) sum += countBits(common) * (this.wordWorth[word] ?? 0)
    }
    return sum
  }
}

// Plain loops: these three are most of the time that classes take.

export function common(one: Uint32Array, other: Uint32Array): Uint32Array {
  const both = new Uint32Array(one.length)
  for (let word = 0; word < one.length; word += 1) both[word] = (one[word] ?? 0) & (other[word] ?? 0)
  return both
}

export function union(one: Uint32Array, other: Uint32Array): Uint32Array {
  const either = new Uint32Array(one.length)
  for (let word = 0; word < one.length; word += 1) either[word] = (one[word] ?? 0) | (other[word] ?? 0)
  return either
}

/** Whether every fact of `part` is in `whole`. */
export function isWithin(part: Uint32Array, whole: Uint32Array): boolean {
  for (let word = 0; word < part.length; word += 1) {
    if (((part[word] ?? 0) & ~(whole[word] ?? 0)) !== 0) return false
  }
  return true
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555)
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
