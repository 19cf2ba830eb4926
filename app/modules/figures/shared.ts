import type { GuardedCount } from '@/app/modules/matching/shared'

/** Days over which waiting times are looked at: what is older says little of how it goes today. */
export const waitingDays = 180

/** What is waited for in an introduction, in the order in which it happens. */
export const waitingSteps = ['taken', 'asked', 'answered', 'outcome'] as const
export type WaitingStep = (typeof waitingSteps)[number]

export const waitingStepLabels: Record<WaitingStep, string> = {
  taken: 'La Cité prend la demande',
  asked: 'Elle examine et pose la question',
  answered: 'La personne répond',
  outcome: 'L’employeur dit la suite',
}

export interface PoolFigure {
  slug: string
  name: string
  /** Visible members. A person may be in several pools. */
  people: GuardedCount
}

export interface FamilyFigure {
  code: string
  label: string
  /** Visible people who look for an occupation of the family. One may look for several. */
  people: GuardedCount
  /** Published: offers are public, and counted exactly. */
  offers: number
  openings: number
}

export interface WaitingFigure {
  step: WaitingStep
  /** Times that the step was waited for and ended. */
  times: GuardedCount
  /** Days, to a tenth, within which half of them ended, and three quarters; null under k times. */
  half: number | null
  threeQuarters: number | null
}

/** The territory in numbers, for staff. */
export interface Figures {
  visible: GuardedCount
  /** By name. */
  pools: PoolFigure[]
  /** Those with a person or an offer, those with most openings first. */
  families: FamilyFigure[]
  /** Every step, in order. */
  waiting: WaitingFigure[]
}

export {
  groupMeasures,
  type AskedLine,
  type CallEnd,
  type Compared,
  type Diagnostic,
  type FlowEnd,
  type FlowState,
  type GroupMeasure,
  type GroupTable,
  type ReplyEnd,
  type TrainingEnd,
  type TrainingStep,
} from './diagnostic/diagnostic'
export type { DiagnosticCount, PartCount } from './diagnostic/mask-parts'
export type { Period, PeriodChoices, Span, WrongPeriod } from './diagnostic/period'
