import type { DiagnosticCount, PartCount } from '@/app/modules/figures/shared'

/** What may be said of a count, written out again: nothing of one to four, nor of a remainder of one to four. */
export function said(count: number, whole = count): DiagnosticCount {
  if (count < 5) return { under: 5 }
  const rest = whole - count
  return rest >= 1 && rest <= 4 ? { atLeast: count - (count % 5) } : { exactly: count }
}

/** Parts of a whole: the small ones, and the large one that comes next after the last of them. */
export function parted(counts: readonly number[]): PartCount[] {
  const small = counts.map((count) => count < 5)
  const places = counts.map((_, place) => place)
  const start = small.lastIndexOf(true)
  const turned = [...places.slice(start + 1), ...places.slice(0, start + 1)]
  const cover = small.includes(true) ? turned.find((place) => !small[place]) : undefined
  return counts.map((exactly, place) => (small[place] || place === cover ? { hidden: true } : { exactly }))
}

export type Compare = (name: string, given: unknown, expected: unknown) => void

/** Half of the values are no more. */
export function middle(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(half)] ?? 0)
    : ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
