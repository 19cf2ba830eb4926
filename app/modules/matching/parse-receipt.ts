import { z } from 'zod'
import type { MatchResult } from '@/search/scoring/score-match'

const shape = z.looseObject({
  score: z.number().int(),
  parts: z.array(z.looseObject({ part: z.string(), points: z.number().int(), outOf: z.number().int() })),
  gates: z.array(z.looseObject({ gate: z.string(), state: z.string() })),
  eligible: z.boolean(),
  weightsVersion: z.string(),
})

/**
 * Reads back the receipt of an introduction, written by `scoreMatch` and never edited.
 * @throws z.ZodError when the row holds something else.
 */
export function parseReceipt(receipt: unknown): MatchResult {
  assertReceipt(receipt)
  return receipt
}

function assertReceipt(receipt: unknown): asserts receipt is MatchResult {
  shape.parse(receipt)
}
