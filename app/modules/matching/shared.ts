import { k, type ProfileStep } from '@/app/modules/profiles/shared'

export { k }

/** A count that tells of nobody: under k it only says so. */
export type GuardedCount = { under: typeof k } | { exactly: number } | { atLeast: number }

/** For staff: exact from k up. */
export function guardCount(count: number): GuardedCount {
  return count < k ? { under: k } : { exactly: count }
}

/**
 * For staff, a part of a whole that is shown beside it: not exact where the two would tell of a remainder of one to
 * four.
 */
export function guardPart(part: number, whole: number): GuardedCount {
  const rest = whole - part
  return rest > 0 && rest < k ? roundCount(part) : guardCount(part)
}

/**
 * For an employer, who may ask again with one requirement less: in steps of k, so that neither a count nor the
 * difference of two is ever one to four people.
 */
export function roundCount(count: number): GuardedCount {
  return count < k ? { under: k } : { atLeast: Math.floor(count / k) * k }
}

const french = new Intl.NumberFormat('fr-FR')

/** `moins de 5`, `au moins 15`, or the number. */
export function guardedCountText(count: GuardedCount): string {
  if ('under' in count) return `moins de\u00a0${count.under}`
  return 'exactly' in count ? french.format(count.exactly) : `au moins\u00a0${french.format(count.atLeast)}`
}

/** What one requirement of an offer keeps away, for its employer. */
export interface RequirementCostLine {
  /** `sans le permis B`. */
  without: string
  /** People who would be in the list then. */
  people: GuardedCount
}

export interface RequirementCost {
  /** People in the list as the offer stands. */
  people: GuardedCount
  /** Only requirements without which more could be shown, those that keep most people away first. */
  lines: RequirementCostLine[]
}

/**
 * `met` is held, `close` nearly, `check` not known yet, `missing` what could be learned; `apart` is what no one learns,
 * such as a trip or a contract, and which the two sides may talk over.
 */
export type EvidenceTone = 'met' | 'close' | 'check' | 'missing' | 'apart'

export interface EvidenceLine {
  tone: EvidenceTone
  /** A whole line: `7 compétences sur 9, dont 2 proches`. */
  text: string
  /** The same in fewer words, for a card among others, when `text` is long. */
  brief?: string | undefined
}

/** A match in words and whole points, in steps of five for an employer (`showScore`). Holds no minutes, mode or limit: of a trip only the band to the workplace. */
export interface MatchExplanation {
  score: { value: number; parts: { label: string; points: number; outOf: number }[] }
  evidence: EvidenceLine[]
}

/** The receipt of an introduction in French, whole: for the person and for staff, never for an employer. */
export interface ReceiptExplanation {
  version: string
  score: MatchExplanation['score']
  inputs: { term: string; details: string }[]
  closeSkills: { asked: string; held: string }[]
  gates: { term: string; details: string }[]
  result: string
}

/** How people are ranked, from what is in use now, for everybody. */
export interface AlgorithmDescription {
  version: string
  since: Date
  numbers: { term: string; details: string }[]
  comparison: { term: string; details: string }[]
  gates: { term: string; details: string }[]
  closeness: string[]
  trips: { term: string; details: string }[]
  /** By limit that a person accepts: points of a trip of each band; null beyond the limit. */
  tripExamples: { limit: number; points: (string | null)[] }[]
  ties: string[]
  /** Latest first. */
  versions: { version: string; adoptedAt: Date; changes: string[] }[]
}

/** One thing that would open more offers to a resident. Offers are public: their number is exact. */
export interface UnlockLine {
  /** `le permis B`, `accepter 45 min de trajet en transports en commun`. */
  gain: string
  opened: number
}

/** One gain for the whole pool, for staff. */
export interface PoolUnlockLine {
  gain: string
  people: GuardedCount
  /** Pairs of a person and an offer; null when they concern fewer than k people. */
  opened: number | null
}

/** How many gains are told of at once. */
export const poolUnlocksShown = 10

/** The last measure of the pool, in counts that tell of nobody. */
export interface FairnessFigures {
  measuredAt: Date
  /** Visible people to whom one published offer is open at least. */
  eligible: GuardedCount
  /** Of these, those whom no employer was shown for thirty days, though visible all the time. */
  unseen: GuardedCount
  /** Of the exposure of the eligible; null when they are fewer than k, or when nobody was shown. */
  gini: number | null
  unlocks: {
    /** What can be learned or obtained. */
    training: PoolUnlockLine[]
    /** Longer trips among them; empty when they change nothing. */
    withTrips: PoolUnlockLine[]
  }
}

/** Somebody eligible whom no employer was shown, for a caseworker. */
export interface UnseenRow {
  residentId: string
  name: string
  leadCaseworker: string | null
  eligibleOffers: number
  /** In whole sentences, the main reason first. */
  reasons: string[]
}

/** How often a person can be found, and what her empty answers cost her. */
export interface Findability {
  days: number
  /** Offers open at some time in these days. */
  offers: number
  /** Of these, those open to her as she is today. */
  eligible: number
  /** Offers on whose list she was shown in these days. */
  shown: number
  /** The costliest first. */
  emptyFields: EmptyFieldLine[]
}

export interface EmptyFieldLine {
  step: ProfileStep
  /** `Compétences`. */
  label: string
  /** Offers on which the answer would count. */
  offers: number
  /** Whole points that the score may be lower by, on one offer; 0 when employers only read "to be checked". */
  mostPoints: number
}

export {
  weightsStatusLabels,
  type ReplayView,
  type WeightsLine,
  type WeightsStatus,
} from './weights/weights-view'
