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

/** What a steering committee decides from. Counts alone: no figure tells of one to four people. */
export interface Diagnostic {
  period: Period
  /** Whose agreement stands at the end of the period. */
  visible: Compared<DiagnosticCount>
  flow: FlowLine[]
  families: FamilyLine[]
  asked: AskedLine[]
  exposure: Exposure
}
