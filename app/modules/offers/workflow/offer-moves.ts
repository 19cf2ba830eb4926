import type { OfferStatus } from '@/drizzle/vocabulary'

/** Moves of an offer: from which statuses, to which. What is not here is refused. */
export const offerMoves = {
  publish: { from: ['draft', 'paused'], to: 'published' },
  pause: { from: ['published'], to: 'paused' },
  resume: { from: ['paused'], to: 'published' },
  close: { from: ['draft', 'published', 'paused'], to: 'closed' },
} as const satisfies Record<string, { from: readonly OfferStatus[]; to: OfferStatus }>

export type OfferMove = keyof typeof offerMoves

export function canMove(move: OfferMove, from: OfferStatus): boolean {
  const allowed: readonly OfferStatus[] = offerMoves[move].from
  return allowed.includes(from)
}
