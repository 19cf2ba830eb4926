import type { FieldOption } from '../form/field/select-field'

export interface VisibilityView {
  /** Null: not visible. */
  standing: { since: Date; until: Date } | null
  pools: readonly FieldOption[]
  /** Those she is in, or those that fit what she looks for. */
  chosenPools: readonly string[]
  done: VisibilityDone | null
}

/** What was just done; `closed` counts the introductions that ended with a withdrawal. */
export type VisibilityDone = { what: 'joined' | 'renewed' | 'pools' } | { what: 'left'; closed: number }

/** What the buttons post as `intent`. */
export const visibilityIntents = { join: 'join', renew: 'renew', pools: 'pools', leave: 'leave' } as const

/** Who answers: the person herself, or her caseworker who writes down what was said. */
export type Voice = 'online' | 'spoken'
