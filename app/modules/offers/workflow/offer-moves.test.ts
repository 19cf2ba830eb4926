import { describe, expect, it } from 'vitest'
import { offerStatuses, type OfferStatus } from '@/drizzle/vocabulary'
import { canMove, offerMoves, type OfferMove } from './offer-moves'

const moves = Object.keys(offerMoves) as OfferMove[]
const allowed: [OfferMove, OfferStatus][] = [
  ['publish', 'draft'],
  ['publish', 'paused'],
  ['pause', 'published'],
  ['resume', 'paused'],
  ['close', 'draft'],
  ['close', 'published'],
  ['close', 'paused'],
]

describe('the moves of an offer', () => {
  it.each(moves.flatMap((move) => offerStatuses.map((from) => [move, from] as const)))(
    '%s from %s',
    (move, from) => {
      expect(canMove(move, from)).toBe(allowed.some(([name, status]) => name === move && status === from))
    },
  )

  it('lead out of no closed offer', () => {
    expect(moves.filter((move) => canMove(move, 'closed'))).toEqual([])
  })
})
