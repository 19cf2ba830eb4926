import type { GuardedCount } from '@/app/modules/matching/shared'
import type { TrainingActionId, TrainingSessionId } from '@/drizzle/ids'
import type { TrainingKind } from '@/drizzle/vocabulary'

export { longestDetails, longestTitle, mostLearned, mostSeats } from './limits'
export {
  trainingActionSchema,
  trainingSessionSchema,
  type TrainingActionInput,
  type TrainingSessionInput,
} from './schemas'

export const trainingKindLabels: Record<TrainingKind, string> = {
  training: 'Formation',
  licence_help: 'Aide au permis',
  immersion: 'Immersion en entreprise',
  insertion: 'Structure d’insertion',
}

export interface TrainingSession {
  id: TrainingSessionId
  /** Days, `YYYY-MM-DD`. */
  startsOn: string
  endsOn: string
  place: string
  seats: number
}

/** When one can enter an action: only a training needs a session, the others are entered all year while none is set. */
export type Entry = { kind: 'session'; session: TrainingSession } | { kind: 'all_year' } | { kind: 'none' }

export interface TrainingAction {
  id: TrainingActionId
  kind: TrainingKind
  title: string
  organisation: string
  details: string | null
  /** What is learned, each in words that stand alone on a line. */
  gives: string[]
  closed: boolean
  /** By first day, those that are over too. */
  sessions: TrainingSession[]
  entry: Entry
}

/** An action that would open offers to one person, and how many of each title. */
export interface LeadingAction {
  action: Pick<TrainingAction, 'id' | 'kind' | 'title' | 'organisation' | 'entry'>
  opened: number
  /** Titles of the offers it opens, those most wanted first, then by name. */
  offers: { title: string; count: number }[]
}

/** What the pool lacks and the catalogue does not bring. */
export interface FundingPlan {
  measuredAt: Date
  /** Last day looked at, `YYYY-MM-DD`. */
  until: string
  lines: {
    /** What would be learned. */
    gain: string
    people: GuardedCount
    /** Pairs of a person and an offer; null when they concern fewer than k people. */
    opened: number | null
    /** That give it and can be entered. */
    actions: Pick<TrainingAction, 'id' | 'title'>[]
    /** Planned until then. */
    seats: number
    cover: 'nothing' | 'short' | 'enough'
  }[]
  /** What would open offers too and has seats enough. */
  covered: string[]
}
