import { findPattern, readPattern, type Cost, type Pattern, type Reading, type Span } from './match-pattern'

/** Patterns that make a saying when each stands in one sentence, near the first, in any order: `@women + @refused`. */
export type Frame = readonly Pattern[]

export const readFrame = (source: string): Frame => source.split(' + ').map(readPattern)

/** How far apart two parts of a frame may stand, in words. */
const reach = 16
/** Of what stands on either side, how many are tried: they may share words with the first. */
const tried = 3

export function findTogether(reading: Reading, [first, ...others]: Frame, cost: Cost): Span[] {
  if (first === undefined) return []
  const starts = findPattern(reading, first, cost)
  if (starts.length === 0) return []
  const parts = others.map((part) => findPattern(reading, part, cost).sort((one, two) => one.from - two.from))
  return starts.flatMap((start) => {
    let whole: Span = start
    for (const part of parts) {
      const met = nearest(reading, part, start, cost)
      if (met === null) return []
      whole = { from: Math.min(whole.from, met.from), to: Math.max(whole.to, met.to) }
    }
    return [whole]
  })
}

function nearest({ words }: Reading, spans: readonly Span[], { from, to }: Span, cost: Cost): Span | null {
  let [low, high] = [0, spans.length]
  while (low < high) {
    cost.steps += 1
    const middle = (low + high) >> 1
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1
    else high = middle
  }
  let best: Span | null = null
  let shortest = reach + 1
  for (const span of spans.slice(Math.max(0, low - tried), low + tried)) {
    cost.steps += 1
    const away = span.from >= to ? span.from - to : span.to <= from ? from - span.to : null
    if (away === null || away >= shortest) continue
    if (words[span.from]?.sentence !== words[from]?.sentence) continue
    best = span
    shortest = away
  }
  return best
}
