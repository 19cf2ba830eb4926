import { replyDays } from '@/app/modules/introductions/shared'
import type { IntroductionState } from '@/drizzle/vocabulary'
import { hoursAfter } from './source/moments'
import type { Source } from './source/random'

/** The states that an introduction went through to reach `state`; `before` is the last but one where several could be. */
export function pathTo({
  state,
  before,
  startedBy = 'employer',
}: {
  state: IntroductionState
  before?: IntroductionState
  startedBy?: 'employer' | 'caseworker'
}): IntroductionState[] {
  const start = startedBy === 'employer' ? 'requested' : 'proposed'
  const review: IntroductionState[] = [start, 'under_review']
  const waiting: IntroductionState[] = [...review, 'awaiting_resident']
  const open: IntroductionState[] = [...waiting, 'approved']
  switch (state) {
    case 'requested':
    case 'proposed':
      return [state]
    case 'under_review':
      return review
    case 'awaiting_resident':
      return waiting
    case 'approved':
      return open
    case 'met':
      return [...open, 'met']
    case 'hired':
    case 'not_hired':
      return [...open, 'met', state]
    case 'expired':
      return [...open, state]
    case 'declined':
      return [...waiting, state]
    case 'refused':
    case 'cancelled': {
      const path = [...open, 'met' as const]
      const reached = path.indexOf(before ?? 'under_review')
      return [...path.slice(0, reached + 1), state]
    }
  }
}

/** Hours that a state is usually reached after the one before. */
const usualHours: Record<IntroductionState, number> = {
  requested: 0,
  proposed: 0,
  under_review: 20,
  awaiting_resident: 8,
  approved: 44,
  met: 120,
  hired: 150,
  not_hired: 130,
  refused: 30,
  declined: 40,
  // Just past the deadline for a reply, when the portal next looks.
  expired: replyDays * 24 + 1,
  cancelled: 26,
}

/** Laid out backwards from the last step, so that each state lasted about as long as it usually does. */
export function datePath(
  path: readonly IntroductionState[],
  changedAt: Date,
  { random }: Source,
): { state: IntroductionState; at: Date }[] {
  let at = changedAt
  const backwards = path.toReversed().map((state) => {
    const step = { state, at }
    const pace = state === 'expired' ? 1 : 0.6 + random.integer(0, 80) / 100
    at = hoursAfter(at, -usualHours[state] * pace)
    return step
  })
  return backwards.reverse()
}
