import { describe, expect, it } from 'vitest'
import { introductionStates, liveIntroductionStates } from '@/drizzle/vocabulary'
import {
  allowedTransitions,
  isAllowed,
  transitionRules,
  transitions,
  type TransitionRole,
} from './transitions'

const roles: TransitionRole[] = ['resident', 'employer', 'caseworker', 'coordinator', 'system']

/** The workflow written a second time, as one reads it in the product's description: state, role, move, next. */
const asDescribed = `
  requested          caseworker  start_review      under_review
  proposed           caseworker  start_review      under_review
  under_review       caseworker  ask_resident      awaiting_resident
  under_review       caseworker  refuse            refused
  awaiting_resident  caseworker  refuse            refused
  awaiting_resident  caseworker  approve           approved
  awaiting_resident  resident    decline           declined
  awaiting_resident  caseworker  decline           declined
  approved           employer    mark_met          met
  approved           caseworker  mark_met          met
  met                employer    mark_hired        hired
  met                caseworker  mark_hired        hired
  met                employer    mark_not_hired    not_hired
  met                caseworker  mark_not_hired    not_hired
  approved           system      expire            expired
  requested          employer    cancel            cancelled
  proposed           employer    cancel            cancelled
  under_review       employer    cancel            cancelled
  awaiting_resident  employer    cancel            cancelled
  requested          resident    withdraw          cancelled
  proposed           resident    withdraw          cancelled
  under_review       resident    withdraw          cancelled
  awaiting_resident  resident    withdraw          cancelled
  approved           resident    withdraw          cancelled
  met                resident    withdraw          cancelled
  requested          caseworker  withdraw          cancelled
  proposed           caseworker  withdraw          cancelled
  under_review       caseworker  withdraw          cancelled
  awaiting_resident  caseworker  withdraw          cancelled
  approved           caseworker  withdraw          cancelled
  met                caseworker  withdraw          cancelled
  requested          employer    close_with_offer  cancelled
  proposed           employer    close_with_offer  cancelled
  under_review       employer    close_with_offer  cancelled
  awaiting_resident  employer    close_with_offer  cancelled
  approved           employer    close_with_offer  cancelled
  met                employer    close_with_offer  cancelled
  requested          system      close_with_offer  cancelled
  proposed           system      close_with_offer  cancelled
  under_review       system      close_with_offer  cancelled
  awaiting_resident  system      close_with_offer  cancelled
  approved           system      close_with_offer  cancelled
  met                system      close_with_offer  cancelled
  requested          resident    erase             cancelled
  proposed           resident    erase             cancelled
  under_review       resident    erase             cancelled
  awaiting_resident  resident    erase             cancelled
  approved           resident    erase             cancelled
  met                resident    erase             cancelled
  requested          caseworker  erase             cancelled
  proposed           caseworker  erase             cancelled
  under_review       caseworker  erase             cancelled
  awaiting_resident  caseworker  erase             cancelled
  approved           caseworker  erase             cancelled
  met                caseworker  erase             cancelled
  requested          system      erase             cancelled
  proposed           system      erase             cancelled
  under_review       system      erase             cancelled
  awaiting_resident  system      erase             cancelled
  approved           system      erase             cancelled
  met                system      erase             cancelled
`

const described = new Map(
  asDescribed
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u))
    .map(([state, role, move, next]) => [`${state} ${role} ${move}`, next]),
)

describe('the introduction workflow', () => {
  it.each(introductionStates)('allows from %s what the description lists, and nothing else', (state) => {
    for (const role of roles) {
      for (const transition of transitions) {
        const next = described.get(`${state} ${role} ${transition}`)
        expect([state, role, transition, isAllowed(transition, state, role)]).toEqual([
          state,
          role,
          transition,
          next !== undefined,
        ])
        if (next !== undefined) expect(transitionRules[transition].to).toBe(next)
      }
    }
  })

  it('gives a coordinator no move at all', () => {
    expect(introductionStates.flatMap((state) => allowedTransitions(state, 'coordinator'))).toEqual([])
  })

  it('leaves no way out of an end state', () => {
    const live: readonly string[] = liveIntroductionStates
    const ends = introductionStates.filter((state) => !live.includes(state))
    expect(ends.flatMap((state) => roles.flatMap((role) => allowedTransitions(state, role)))).toEqual([])
  })

  it('lets a resident leave from every live state', () => {
    for (const state of liveIntroductionStates) expect(isAllowed('withdraw', state, 'resident')).toBe(true)
  })
})
