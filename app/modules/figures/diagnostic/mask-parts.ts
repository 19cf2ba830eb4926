import { k, type GuardedCount } from '@/app/modules/matching/shared'

/** A count that is not told, small or not: what is hidden beside it could be worked out otherwise. */
export type PartCount = { exactly: number } | { hidden: true }

/** Of a figure of the diagnostic. */
export type DiagnosticCount = GuardedCount | PartCount

const hidden: PartCount = { hidden: true }

/**
 * The parts of a whole that is shown exactly beside them. Those of fewer than k people are hidden, and with them the part that
 * follows the last of these in the order of the table (from the top again after the bottom), however large it is: so their sum is
 * not known, and of every hidden part of fewer than k it could as well be true that nobody is in it. Which part is hidden with
 * them depends on the places of the small ones alone, never on how large anything is: a choice by size would tell of it.
 * Where no part but one reaches k, all are hidden.
 */
export function maskParts(parts: readonly number[]): PartCount[] {
  const last = parts.findLastIndex((part) => part < k)
  if (last === -1) return parts.map((exactly) => ({ exactly }))
  const after = parts.findIndex((part, place) => place > last && part >= k)
  const cover = after === -1 ? parts.findIndex((part) => part >= k) : after
  return parts.map((part, place) => (part < k || place === cover ? hidden : { exactly: part }))
}
