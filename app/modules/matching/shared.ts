/** Anonymity threshold of every count an employer reads (privacy, point 5). */
export const k = 5

/** A count an employer may read: exact from k up, otherwise only that it is under k. */
export type GuardedCount = { under: typeof k } | { exactly: number }

export function guardCount(count: number): GuardedCount {
  return count < k ? { under: k } : { exactly: count }
}

const french = new Intl.NumberFormat('fr-FR')

/** `moins de 5`, or the number. */
export function guardedCountText(count: GuardedCount): string {
  return 'under' in count ? `moins de\u00a0${count.under}` : french.format(count.exactly)
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

/** A match in words and whole points. Holds no minutes, mode or limit: of a trip only the band to the workplace. */
export interface MatchExplanation {
  score: { value: number; parts: { label: string; points: number; outOf: number }[] }
  evidence: EvidenceLine[]
}
