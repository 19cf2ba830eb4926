import type { Role } from '@/drizzle/vocabulary'
import { liveIntroductionStates, type IntroductionState } from '@/drizzle/vocabulary'

/** Moves of an introduction, named for what happens. */
export const transitions = [
  'start_review',
  'ask_resident',
  'approve',
  'refuse',
  'decline',
  'mark_met',
  'mark_hired',
  'mark_not_hired',
  'expire',
  'cancel',
  'withdraw',
  'close_with_offer',
  'erase',
] as const
export type Transition = (typeof transitions)[number]

export type TransitionRole = Role | 'system'

export interface TransitionRule {
  from: readonly IntroductionState[]
  to: IntroductionState
  roles: readonly TransitionRole[]
}

const beforeApproval = ['requested', 'proposed', 'under_review', 'awaiting_resident'] as const

/**
 * The whole workflow. What is not here is refused. Conditions beyond state and role (a recorded agreement, a
 * deadline that has passed) stand with the verb that makes the move.
 */
export const transitionRules: Record<Transition, TransitionRule> = {
  start_review: { from: ['requested', 'proposed'], to: 'under_review', roles: ['caseworker'] },
  ask_resident: { from: ['under_review'], to: 'awaiting_resident', roles: ['caseworker'] },
  approve: { from: ['awaiting_resident'], to: 'approved', roles: ['caseworker'] },
  // Also while waiting: a resident who cannot be reached would otherwise hold the offer's place for ever.
  refuse: { from: ['under_review', 'awaiting_resident'], to: 'refused', roles: ['caseworker'] },
  // The caseworker writes down a "no" said by voice.
  decline: { from: ['awaiting_resident'], to: 'declined', roles: ['resident', 'caseworker'] },
  mark_met: { from: ['approved'], to: 'met', roles: ['employer', 'caseworker'] },
  mark_hired: { from: ['met'], to: 'hired', roles: ['employer', 'caseworker'] },
  mark_not_hired: { from: ['met'], to: 'not_hired', roles: ['employer', 'caseworker'] },
  expire: { from: ['approved'], to: 'expired', roles: ['system'] },
  cancel: { from: beforeApproval, to: 'cancelled', roles: ['employer'] },
  // The caseworker acts for a resident without e-mail.
  withdraw: { from: liveIntroductionStates, to: 'cancelled', roles: ['resident', 'caseworker'] },
  close_with_offer: { from: liveIntroductionStates, to: 'cancelled', roles: ['employer', 'system'] },
  // Two years without contact erase too, and then it is the portal that acts.
  erase: { from: liveIntroductionStates, to: 'cancelled', roles: ['resident', 'caseworker', 'system'] },
}

export function isAllowed(transition: Transition, state: IntroductionState, role: TransitionRole): boolean {
  const rule = transitionRules[transition]
  return rule.roles.includes(role) && rule.from.includes(state)
}

/** What this role can do next, for the buttons of a page. */
export function allowedTransitions(state: IntroductionState, role: TransitionRole): Transition[] {
  return transitions.filter((transition) => isAllowed(transition, state, role))
}
