import type { ProfileDocument } from '../documents'

export interface Candidates {
  /** By least exposure, then by id. */
  documents: ProfileDocument[]
  /** How many there are with those that were not asked for. */
  total: number
}

/** Those who may score `score`, as far as they were read. */
export interface Seen extends Candidates {
  score: number
}

/** By how much the logarithm of a crowd grows with each point less. Off the mark, it costs a question more. */
const growth = 0.2

/**
 * The score to ask for next: strictly between what is crowded and what is whole.
 * @param search `found`: how many are known to score what is whole, or more. `scoreOf`: -1 for whoever is not eligible.
 */
export function nextScore(search: {
  wanted: number
  found: number
  whole: Seen
  crowded: Seen | null
  scoreOf(document: ProfileDocument): number
}): number {
  const { wanted, found, whole, crowded } = search
  if (crowded === null) {
    const step = Math.ceil(Math.log((2 * wanted) / Math.max(1, found)) / growth)
    return Math.max(0, whole.score - Math.max(1, Math.min(25, step)))
  }
  return Math.max(crowded.score + 1, Math.min(whole.score - 1, crowded.score + stepUp(crowded)))

  /** To the highest score that as many as wanted may reach, as far as those tell who were read of the crowd. */
  function stepUp({ score, documents, total }: Seen): number {
    const scores = documents.map((document) => search.scoreOf(document)).sort((a, b) => b - a)
    const enough = Math.ceil((1.5 * wanted * documents.length) / total)
    const told = enough >= fewestTelling ? (scores[enough - 1] ?? score) : score
    // A filter that tells few scores apart is as crowded a point above: half of the way is never too long.
    return Math.max(told - score, Math.ceil((Math.min(whole.score, score + longestStep) - score) / 2))
  }
}

const longestStep = 16

/** Fewer than that of a sample say nothing. */
const fewestTelling = 5
