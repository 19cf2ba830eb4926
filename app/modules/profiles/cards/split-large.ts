import type { Holder } from './card-rule'
import { k } from './k'

/** People among whom the nearest are looked for at once: the time grows with its square. */
const blockSize = 2000

/** Halves by the fact that comes nearest to halving, until a block is small enough, as Mondrian does (LeFevre et al. 2006). */
export function splitLarge(holders: readonly Holder[]): Holder[][] {
  if (holders.length <= blockSize) return [[...holders]]
  const words = holders[0]?.facts.length ?? 0
  let best: { word: number; bit: number; distance: number } | null = null
  for (let bit = 0; bit < words * 32; bit += 1) {
    const having = holders.reduce((sum, { facts }) => sum + (((facts[bit >>> 5] ?? 0) >>> (bit & 31)) & 1), 0)
    const distance = Math.abs(having - holders.length / 2)
    if (best === null || distance < best.distance) best = { word: bit >>> 5, bit: bit & 31, distance }
  }
  if (best === null || best.distance > holders.length / 2 - k) return [[...holders]]
  const { word, bit } = best
  const has = ({ facts }: Holder) => (((facts[word] ?? 0) >>> bit) & 1) === 1
  return [...splitLarge(holders.filter(has)), ...splitLarge(holders.filter((holder) => !has(holder)))]
}
