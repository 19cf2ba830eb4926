import type { OfferHitSeverity } from '@/drizzle/vocabulary'

/** What a rule is about. */
export const offerGrounds = [
  'age', 'sex', 'neutrality', 'origin', 'family', 'health', 'residence', 'looks', 'opinion', 'past', 'means', 'bank',
  'foreign', 'misleading', 'fee', 'unpaid', 'pay', 'duration', 'vehicle',
] as const // prettier-ignore
export type OfferGround = (typeof offerGrounds)[number]

/** One thing an offer says that the law forbids, or asks a reason for. All texts are French. */
export interface OfferHit {
  /** `ground.name`, such as `age.limit`. */
  rule: string
  ground: OfferGround
  severity: OfferHitSeverity
  /** The articles it stands on. */
  article: string
  /** The field of the offer's form. */
  field: string
  /** Where in that field, in UTF-16 units; both 0 for a field that is not a text. */
  start: number
  end: number
  excerpt: string
  message: string
  suggestion: string
}

/** A rule on the words of a text. Patterns are those of `readPattern`. */
export interface WordingRule {
  rule: string
  ground: OfferGround
  severity: OfferHitSeverity
  article: string
  message: string
  suggestion: string
  patterns: readonly string[]
  /** Sayings that are made of parts in any order, as `readFrame` reads them. */
  frames?: readonly string[]
  /** Sayings that are lawful: a hit that shares a word with one is none. */
  unless?: readonly string[]
  /** The rule is about a refusal (« sans enfants »): a negation before it does not lift it. */
  evenNegated?: boolean
}
