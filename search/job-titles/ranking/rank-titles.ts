import type { RankedTitle } from '../port'
import type { Reading } from '../reading/read-title'
import { weakWords } from '../reading/weak-words'
import type { TitleCatalogue } from './catalogue'
import { createLikenessFinder, type Like } from './likeness'
import { ordinaryOccupations } from './ordinary-occupations'

/** A word that no title holds still says that the query is about something else. */
const unknownWeight = 0.12
/** Shares of the weight of a word that says where or when, of a number, and of what is said beside the trade. */
const weakShare = 0.15
const digitShare = 0.25
const asideShare = 0.4
/** In French the trade is named first: that word counts more, however common, and at least so much before. */
const headShare = 2.2
const headLeast = 0.35
/** What another title of the same occupation says is worth this much to a title that does not say it. */
const kinship = 0.45
/** What a title says beyond the query counts against it, but less than what it leaves unanswered. */
const surplus = 0.55
/** Favours, as shares of a score, to what is likelier before anything is typed. */
const ordinaryFavour = 0.1
const principalFavour = 0.02
const localFavour = 0.03
/** Of other occupations, those of the best one's professional domain, whose code begins alike, are likelier. */
const domainFavour = 0.2
/** `N1103` is of the domain `N11`. */
const domainLength = 3

interface AskedWord {
  likes: readonly Like[]
  weight: number
}

export type RankTitles = (readings: readonly Reading[], candidates: Iterable<number>) => RankedTitle[]

/**
 * Orders titles by how much of what was asked they answer and how much of them was asked for, the rarer the words
 * the more they count. Both engines only propose candidates: the order is made here, so that it is the same.
 */
export function createTitleRanking(catalogue: TitleCatalogue): RankTitles {
  const likesOf = createLikenessFinder(catalogue.words)
  const scoreNames = createNameScorer(catalogue)
  const favours = Float64Array.from(
    catalogue.titles,
    ({ occupationCode, occupationLabel, label, synonyms }) =>
      1 +
      ordinaryFavour * (ordinaryOccupations.get(occupationCode) ?? 0) +
      (label === occupationLabel ? principalFavour : 0) +
      (synonyms.length > 0 ? localFavour : 0),
  )

  function ask({ words, aside }: Reading): AskedWord[] {
    const head = words.findIndex((word) => !weakWords.has(word) && !/\d/.test(word))
    return [...words, ...aside].map((word, place) => {
      const likes = likesOf(word)
      const known = likes.map(({ word: number, likeness }) => (catalogue.weights[number] ?? 0) * likeness)
      let weight = Math.max(0, ...known)
      if (weight === 0) weight = unknownWeight
      if (weakWords.has(word)) weight *= weakShare
      else if (/\d/.test(word)) weight *= digitShare
      else if (place === head) weight = Math.max(weight, headLeast) * headShare
      return { likes, weight: place < words.length ? weight : weight * asideShare }
    })
  }

  return function rankTitles(readings, candidates) {
    const wanted = new Uint8Array(catalogue.titles.length)
    for (const code of candidates) {
      const title = catalogue.titleNumbers.get(code)
      if (title !== undefined) wanted[title] = 1
    }
    const best = new Map<number, number>()
    for (const reading of readings)
      scoreNames(ask(reading), wanted, (title, score) => {
        const trusted = score * reading.trust
        if (trusted > (best.get(title) ?? 0)) best.set(title, trusted)
      })
    const ranked = [...best].flatMap(([title, score]): RankedTitle[] => {
      const found = catalogue.titles[title]
      if (!found) return []
      const { code, occupationCode } = found
      return [{ code, occupationCode, score: score * (favours[title] ?? 1) }]
    })
    return favourDomain(ranked.sort(byScore))
  }
}

function byScore(a: RankedTitle, b: RankedTitle): number {
  return b.score - a.score || a.code - b.code
}

/** @param ranked best first; the best stays so. */
function favourDomain([best, ...others]: readonly RankedTitle[]): RankedTitle[] {
  if (!best) return []
  const domain = best.occupationCode.slice(0, domainLength)
  const favoured = others.map((title) =>
    title.occupationCode !== best.occupationCode && title.occupationCode.startsWith(domain)
      ? { ...title, score: Math.min(title.score * (1 + domainFavour), best.score) }
      : title,
  )
  return [best, ...favoured.sort(byScore)]
}

/** Goes through the names that hold a word of the query; the arrays are kept clean between two queries. */
function createNameScorer(catalogue: TitleCatalogue) {
  const { weights, wordNames, wordOccupations, nameTitles, nameOccupations, nameWeights } = catalogue
  const answered = new Float64Array(nameTitles.length)
  const covered = new Float64Array(nameTitles.length)
  const likeness = new Float64Array(nameTitles.length)
  const cover = new Float64Array(nameTitles.length)
  const answeredByKin = new Float64Array(catalogue.occupations)
  const kinLikeness = new Float64Array(catalogue.occupations)

  return function scoreNames(
    asked: readonly AskedWord[],
    wanted: Uint8Array,
    found: (title: number, score: number) => void,
  ): void {
    const names: number[] = []
    const occupations: number[] = []
    for (const { likes, weight } of asked) {
      const kin: number[] = []
      const holders: number[] = []
      for (const like of likes) {
        for (const occupation of wordOccupations[like.word] ?? []) {
          if (kinLikeness[occupation] === 0) kin.push(occupation)
          if (like.likeness > (kinLikeness[occupation] ?? 0)) kinLikeness[occupation] = like.likeness
        }
        for (const name of wordNames[like.word] ?? []) {
          if (wanted[nameTitles[name] ?? 0] === 0) continue
          if (likeness[name] === 0) holders.push(name)
          if (like.likeness > (likeness[name] ?? 0)) {
            likeness[name] = like.likeness
            cover[name] = like.likeness * (weights[like.word] ?? 0)
          }
        }
      }
      for (const name of holders) {
        if (covered[name] === 0) names.push(name)
        const byKin = kinship * (kinLikeness[nameOccupations[name] ?? 0] ?? 0)
        answered[name] = (answered[name] ?? 0) + weight * Math.max(0, (likeness[name] ?? 0) - byKin)
        covered[name] = (covered[name] ?? 0) + (cover[name] ?? 0)
        likeness[name] = 0
      }
      for (const occupation of kin) {
        if (answeredByKin[occupation] === 0) occupations.push(occupation)
        answeredByKin[occupation] =
          (answeredByKin[occupation] ?? 0) + weight * kinship * (kinLikeness[occupation] ?? 0)
        kinLikeness[occupation] = 0
      }
    }
    const whole = asked.reduce((sum, { weight }) => sum + weight, 0)
    for (const name of names) {
      const answer = (answered[name] ?? 0) + (answeredByKin[nameOccupations[name] ?? 0] ?? 0)
      const share = Math.min(1, (covered[name] ?? 0) / (nameWeights[name] ?? 1))
      found(nameTitles[name] ?? 0, (answer / whole) * share ** surplus)
      answered[name] = 0
      covered[name] = 0
    }
    for (const occupation of occupations) answeredByKin[occupation] = 0
  }
}
