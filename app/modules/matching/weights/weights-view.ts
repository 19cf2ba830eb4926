/** One number of the weights, in words. */
export interface WeightsLine {
  label: string
  value: string
  /** The same number of the version in use. */
  inUse: string
}

/** `retired`: it was in use, and receipts may name it. */
export type WeightsStatus = 'in_use' | 'proposed' | 'retired'

export const weightsStatusLabels: Record<WeightsStatus, string> = {
  in_use: 'en service',
  proposed: 'proposée',
  retired: 'ancienne',
}

/** What another version of the weights would have changed on past offers. */
export interface ReplayView {
  summary: { term: string; details: string }[]
  offers: {
    title: string
    /** People inside the offer's gates, guarded. */
    people: string
    /** Shares of the first page; null when too few people are on it. */
    changed: string | null
    entered: string | null
    /** The greatest rises, then the greatest falls. */
    moves: { reference: string; direction: 'up' | 'down'; text: string }[]
  }[]
}
