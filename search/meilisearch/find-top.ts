/**
 * The threshold algorithm (Fagin, Lotem and Naor, 2001), over an index that can only filter and sort: ask for all who may
 * score T, until so few are left out of sight that none of them can enter the top.
 */
import type { ProfileDocument } from '../documents'
import type { RankedProfile } from '../port'
import type { MatchResult } from '../scoring/score-match'
import { nextScore, type Candidates, type Seen } from './next-score'

export interface TopSearch {
  /** Best of all, whole score first, then least exposure, then id: how many. */
  wanted: number
  /** A score that about as many as wanted may reach. Any number from 0 to 100 will do; a good one saves time. */
  guess: number
  /** At least all of the eligible who score as much. */
  ask(score: number, page: { offset: number; limit: number }): Promise<Candidates>
  score(document: ProfileDocument): MatchResult
  reading?: Reading
}

export interface Reading {
  /** Documents asked at a time. */
  pageLength: number
  /** Rather than ask again for fewer, as many are read: what looks like a crowd may be no more than a loose filter. */
  fewEnough: number
}

/** A document takes the server some 15 µs, a question some 50 ms (v1.50, a million of them). */
const usualReading: Reading = { pageLength: 1000, fewEnough: 10_000 }

export interface Top {
  rows: RankedProfile[]
  /** The lowest score in sight, and whether it holds everybody: where to begin next time. */
  threshold: number
}

export async function findTop({
  wanted,
  guess,
  ask,
  score,
  reading = usualReading,
}: TopSearch): Promise<Top> {
  const { pageLength, fewEnough } = reading
  const scored = new Map<string, RankedProfile>()
  /** Everybody who scores this is in `scored`: nobody scores 101. */
  let whole: Seen = { score: 101, documents: [], total: 0 }
  /** Scores that more may have than were read: only the first of them. */
  const crowds: Seen[] = []
  let next = guess

  function read(documents: readonly ProfileDocument[]): void {
    for (const document of documents) {
      if (scored.has(document.id)) continue
      const match = score(document)
      scored.set(document.id, { profileId: document.id, exposure: document.exposure, match })
    }
  }
  const isAbove = (least: number, { match }: RankedProfile) => match.eligible && match.score >= least
  const countAbove = (least: number) => [...scored.values()].filter((found) => isAbove(least, found)).length
  const countAt = (exact: number, documents: readonly ProfileDocument[]) =>
    documents.filter((document) => scoreOf(document) === exact).length

  function scoreOf({ id }: ProfileDocument): number {
    const match = scored.get(id)?.match
    return match?.eligible === true ? match.score : -1
  }

  /**
   * All who score more are known. Of those who score just this, the least exposed come first: the rest of the list is
   * among the first of them. Reads on until it is there, or all of them are.
   */
  async function readCrowd({ documents, total, score: exact }: Seen, missing: number): Promise<Seen> {
    const all = [...documents]
    while (all.length < total && countAt(exact, all) < missing) {
      const more = await ask(exact, { offset: all.length, limit: fewEnough })
      if (more.documents.length === 0) break
      read(more.documents)
      all.push(...more.documents)
    }
    return { score: exact, documents: all, total }
  }

  /** A filter for fewer may be the looser one: a crowd up there is known from here. */
  const highestBelow = (score: number) =>
    crowds.filter((crowd) => crowd.score < score).toSorted((a, b) => b.score - a.score)[0] ?? null

  for (;;) {
    let answer: Seen = { score: next, ...(await ask(next, { offset: 0, limit: pageLength })) }
    read(answer.documents)
    if (answer.total <= fewEnough) answer = await readCrowd(answer, Infinity)
    if (answer.documents.length < answer.total) crowds.push(answer)
    else whole = answer
    if (countAbove(whole.score) < wanted) {
      const justBelow = crowds.find(({ score: crowded }) => crowded === whole.score - 1)
      if (justBelow !== undefined) whole = await readCrowd(justBelow, wanted - countAbove(whole.score))
    }
    if (whole.score === 0 || countAbove(whole.score) >= wanted) break
    next = nextScore({
      wanted,
      found: countAbove(whole.score),
      whole,
      crowded: highestBelow(whole.score),
      scoreOf,
    })
  }

  const rows = [...scored.values()]
    .filter((found) => isAbove(whole.score, found))
    .sort(compare)
    .slice(0, wanted)
  return { rows, threshold: Math.min(whole.score, 100) }
}

function compare(a: RankedProfile, b: RankedProfile): number {
  return (
    b.match.score - a.match.score ||
    a.exposure - b.exposure ||
    (a.profileId === b.profileId ? 0 : a.profileId < b.profileId ? -1 : 1)
  )
}
