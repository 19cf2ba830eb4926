import type { CancellationCause, IntroductionState } from '@/drizzle/vocabulary'

export interface Plan {
  state: IntroductionState
  /** How many for 400 residents. */
  count: number
  /** Days ago that the state was reached: from, to. */
  daysAgo: readonly [from: number, to: number]
  /** Days that the whole history takes at most: consent and publication come before. */
  lasts: number
  before?: readonly IntroductionState[]
  cause?: CancellationCause
  /** Of a person whose consent has run out since: the contact is closed, whatever its own end date. */
  lapsed?: boolean
}

/** Every state, in proportions that look like a Cité at work. */
export const plans: readonly Plan[] = [
  { state: 'requested', count: 14, daysAgo: [0, 4], lasts: 1 },
  { state: 'proposed', count: 8, daysAgo: [0, 4], lasts: 1 },
  { state: 'under_review', count: 12, daysAgo: [0, 5], lasts: 3 },
  { state: 'awaiting_resident', count: 14, daysAgo: [0, 6], lasts: 4 },
  { state: 'approved', count: 14, daysAgo: [1, 12], lasts: 7 },
  { state: 'met', count: 8, daysAgo: [1, 15], lasts: 14 },
  { state: 'hired', count: 9, daysAgo: [2, 25], lasts: 22 },
  // Long enough ago for the contact to be closed again.
  { state: 'hired', count: 3, daysAgo: [56, 66], lasts: 22 },
  { state: 'hired', count: 2, daysAgo: [4, 18], lasts: 22, lapsed: true },
  { state: 'not_hired', count: 8, daysAgo: [2, 40], lasts: 22 },
  { state: 'refused', count: 8, daysAgo: [1, 40], lasts: 6, before: ['under_review', 'awaiting_resident'] },
  { state: 'declined', count: 8, daysAgo: [1, 40], lasts: 7 },
  { state: 'expired', count: 6, daysAgo: [1, 30], lasts: 21 },
  {
    state: 'cancelled',
    count: 4,
    daysAgo: [1, 30],
    lasts: 6,
    before: ['requested', 'under_review', 'awaiting_resident'],
    cause: 'employer',
  },
  {
    state: 'cancelled',
    count: 4,
    daysAgo: [0, 0],
    lasts: 16,
    before: ['awaiting_resident', 'approved', 'met'],
    cause: 'resident_withdrawal',
  },
  {
    state: 'cancelled',
    count: 4,
    daysAgo: [0, 0],
    lasts: 16,
    before: ['requested', 'under_review', 'approved'],
    cause: 'offer_closed',
  },
]
