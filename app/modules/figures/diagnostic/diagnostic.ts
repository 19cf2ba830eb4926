import type { DiagnosticCount, PartCount } from './mask-parts'
import type { Period } from './period'

/** From first contact to lasting work, in the usual order. A person enters each once, on the day she first reaches it. */
export const flowStates = [
  'registered',
  'told',
  'visible',
  'introduced',
  'met',
  'hired',
  'afterOne',
  'afterThree',
  'afterSix',
] as const
export type FlowState = (typeof flowStates)[number]

/** Where whoever entered a state is at the end of the period. */
export const flowEnds = ['further', 'still', 'withdrawn', 'ran_out', 'left_work'] as const
export type FlowEnd = (typeof flowEnds)[number]

/** A figure and the same of the period before. */
export interface Compared<T> {
  now: T
  before: T
}

export interface FlowLine {
  state: FlowState
  entered: Compared<DiagnosticCount>
  /** Median days from entering to the next further state, of those who went further by the end; null where they are not told. */
  days: Compared<number | null>
  /** Of those who entered, each in one; without the ends that a state cannot have. They add up to `entered`. */
  ends: { end: FlowEnd; people: PartCount }[]
}

export interface FamilyLine {
  code: string
  label: string
  /** Whose agreement stands at the end, and who look for an occupation of the family. One may look for several. */
  people: Compared<DiagnosticCount>
  /** Open at the end: offers are public, and exact. */
  offers: number
  openings: Compared<number>
}

export interface AskedLine {
  kind: 'licence' | 'certificate' | 'skill'
  /** Of a licence, or a number of the vocabulary. */
  code: string
  label: string
  offers: number
  openings: number
  people: DiagnosticCount
  /** Fewer people than openings, whatever the count that is not told. */
  short: boolean
}

export interface Exposure {
  /** The last nightly measure in the period; null where there was none. */
  measured: Compared<{
    on: string
    eligible: DiagnosticCount
    unseen: DiagnosticCount
    gini: number | null
  } | null>
  /** Of those whose agreement stands; null once the period is over, for what was shown since would be missing. */
  shown: { never: DiagnosticCount; gini: number | null } | null
}

/** What an employer did with a contact that she was given. */
export const replyEnds = ['replied', 'late', 'silent', 'cancelled', 'waiting'] as const
export type ReplyEnd = (typeof replyEnds)[number]

export interface Replies {
  /** Contacts given in the period. */
  given: DiagnosticCount
  /** Each in one, at its end. */
  ends: { end: ReplyEnd; count: PartCount }[]
  /** Replied in time, of those that were replied to or ran out; null where a part of it is not told. */
  rate: number | null
  /** Median days to the reply; null where the replies are not told. */
  days: number | null
}

export type ReplyFigures = Compared<Replies>

/** What came of somebody’s being on a list of calls, the most telling first. */
export const callEnds = ['reached', 'contested', 'paused', 'tried', 'nothing'] as const
export type CallEnd = (typeof callEnds)[number]

export interface Called {
  listed: DiagnosticCount
  ends: { end: CallEnd; people: PartCount }[]
}

export type CallFigures = Compared<Called>

/** Steps of a pathway by which something is learned. */
export const trainingSteps = ['training', 'certificate', 'language_course', 'immersion'] as const
export type TrainingStep = (typeof trainingSteps)[number]

export const trainingEnds = ['hired', 'introduced', 'nothing'] as const
export type TrainingEnd = (typeof trainingEnds)[number]

export interface TrainingLine {
  kind: TrainingStep
  /** People who finished one, each once for a kind. */
  done: Compared<DiagnosticCount>
  /** The most that came after it by the end of the period: what followed, and not what it brought. */
  ends: { end: TrainingEnd; people: PartCount }[]
}

export const groupMeasures = [
  'registered',
  'visible',
  'called',
  'trained',
  'introduced',
  'hired',
  'afterSix',
] as const
export type GroupMeasure = (typeof groupMeasures)[number]

/** Columns are those of `groupMeasures`. */
export interface GroupTable {
  total: DiagnosticCount[]
  lines: { name: string; people: PartCount[] }[]
}

export interface GroupFigures {
  organisations: GroupTable
  neighbourhoods: GroupTable
}

/** What a steering committee decides from. Counts alone: no figure tells of one to four people. */
export interface Diagnostic {
  period: Period
  /** The day by which five people were known, before which there is nothing to tell; today while there are fewer. */
  since: string
  /** Whose agreement stands at the end of the period. */
  visible: Compared<DiagnosticCount>
  flow: FlowLine[]
  families: FamilyLine[]
  asked: AskedLine[]
  exposure: Exposure
  calls: CallFigures
  replies: ReplyFigures
  trainings: TrainingLine[]
  /** Of a quarter; null for any other period. */
  groups: GroupFigures | null
}
