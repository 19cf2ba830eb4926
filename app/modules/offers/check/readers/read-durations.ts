import type { Word } from '../text/read-words'
import * as faults from './duration-faults'
import type { Found } from './duration-faults'
import type { FoundHit } from './read-pay'
import { readContract, readTrial } from './read-terms'

const hour = /^(?:h|heures?|hebdomadaires)$/u
const weekly = /^(?:semaines?|sem|hebdo|hebdomadaires?)$/u
const daily = /^(?:jours?|journees?|quotidien|quotidiennes|amplitude)$/u
/** It is the place that is open, or the service that goes on. */
const ofThePlace =
  /^(?:ouvert|ouverte|ouverts|ouvre|ouverture|ouvertures|surveillance|magasin|accueil|permanence|astreinte|roulement|roulements|equipes|rotation|chacun|alternance|relais|station|boutique|horaires|3x8|2x8|2x12)$/u
const agreed = /^(?:accord|convention|derogation|autorisation|compense\w*|moyenne|annualis\w*|modulation)$/u

/** Their terms are those of the training, or of the person’s way back to work. */
const trainingContracts = new Set(['apprenticeship', 'professional_training', 'insertion'])

/** Hours, rest, contracts and trial periods longer, or shorter, than the law has them. */
export function readDurations(words: readonly Word[], contract: string | null): FoundHit[] {
  const isTraining = contract !== null && trainingContracts.has(contract)
  return words.flatMap((word, at) => {
    const value = word.value ?? readOne(words, at)
    if (value === null) return []
    const place = readPlace(words, at)
    const found =
      readHours(place, value) ??
      readSpan(place, value) ??
      readBreak(place, value) ??
      readMinors(place, value) ??
      readTrial(place, value) ??
      (isTraining ? null : readContract(place, value)) ??
      readDays(place, value)
    return found === null ? [] : [{ ...found, from: at, to: at + 2 }]
  })
}

/** « un mois », « une semaine »: one, where a duration follows. */
function readOne(words: readonly Word[], at: number): number | null {
  const [word, next] = [words[at]?.word ?? '', words[at + 1]?.word ?? '']
  return /^une?$/u.test(word) && /^(?:mois|semaine|an|journee|jour)$/u.test(next) ? 1 : null
}

export interface Place {
  next: string
  before: string[]
  after: string[]
  sentence: string[]
  /** The same, as words: figures have their worth. */
  following: readonly Word[]
}

function readPlace(words: readonly Word[], at: number): Place {
  const number = words[at]?.sentence
  const inside = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).filter(({ sentence }) => sentence === number)
  const texts = (from: number, to: number) => inside(from, to).map(({ word }) => word)
  const following = inside(at + 1, at + 16)
  const after = texts(at + 1, at + 6)
  return { next: after[0] ?? '', before: texts(at - 8, at), after, sentence: texts(at - 15, at + 15), following } // prettier-ignore
}

function readHours({ next, before, after, sentence }: Place, value: number): Found | null {
  if (!hour.test(next)) return null
  const isPartTime = sentence.some((word) => /^(?:partiel|mi|complementaires?)$/u.test(word))
  if (isPartTime && sentence.includes('complementaires') && value >= 35 && value < 170)
    return faults.tooManyExtraHours
  if (
    /^repos$/u.test(before.at(-1) ?? before.at(-2) ?? '') ||
    (before.slice(-2).includes('repos') && before.at(-1) === 'de')
  ) {
    return value >= 3 && value < 11 && sentence.some((word) => /^(?:entre|nuit|services|postes)$/u.test(word)) ? faults.shortRest : null // prettier-ignore
  }
  if (sentence.some((word) => ofThePlace.test(word))) return null
  const isWeekly =
    after.slice(0, 4).some((word) => weekly.test(word)) || before.slice(-3).some((word) => weekly.test(word))
  if (isWeekly && value > 48 && value < 170) return faults.weekTooLong
  if (isWeekly && value >= 3 && value < 24 && !/^(?:moins)$/u.test(before.at(-2) ?? ''))
    return faults.partTime
  const isDaily =
    after.slice(0, 5).some((word) => daily.test(word)) || before.slice(-3).some((word) => daily.test(word))
  // « de 8 h à 20 h tous les jours » is a time of day.
  const isMoment =
    /^(?:a|vers|des|jusqu|avant|apres)$/u.test(before.at(-1) ?? '') || /^(?:a|24)$/u.test(after[1] ?? '')
  if (
    isDaily &&
    !isWeekly &&
    !isMoment &&
    value > 10 &&
    value < 24 &&
    !sentence.some((word) => agreed.test(word))
  )
    return value > 12 ? faults.dayTooLong : faults.longDay
  return null
}

const hourOf = (word: Word | undefined): number | null =>
  word === undefined ? null : word.word === 'minuit' ? 24 : word.word === 'midi' ? 12 : word.value

/** « de 9 h à minuit »: a day that leaves less than eleven hours of rest. Also « fermeture à 2 h, réouverture à 7 h ». */
function readSpan({ next, before, sentence, following }: Place, from: number): Found | null {
  if (!/^(?:h|heures?)$/u.test(next) || from > 24) return null
  const opens = following.findIndex(({ word }) => /^(?:reouverture|ouverture|reprise|rouvr\w*|reprend\w*|reouvr\w*)$/u.test(word)) // prettier-ignore
  if (
    opens > 0 &&
    before.slice(-4).some((word) => /^(?:fermeture|ferm\w*|fin|debauche|termin\w*|jusqu)$/u.test(word))
  ) {
    const at = following.slice(opens).find(({ value }) => value !== null)?.value ?? null
    const rest = at === null ? 24 : (at - from + 24) % 24
    return rest < 11 && sentence.some((word) => /^(?:meme|lendemain|vous|puis)$/u.test(word)) ? faults.shortRest : null // prettier-ignore
  }
  if (!/^(?:de|d)$/u.test(before.at(-1) ?? '') || sentence.some((word) => ofThePlace.test(word))) return null
  const link = following.findIndex(({ word }) => word === 'a')
  const to = link < 0 || link > 3 ? null : hourOf(following[link + 1])
  const hasCut = sentence.some((word, index) => word === 'coupure' && sentence[index - 1] !== 'sans')
  const lasts = to === null ? 0 : (to - from + 24) % 24
  return lasts > 13 && !hasCut && !sentence.some((word) => /^(?:repos|fermes?|nuit|entre|quelques|selon)$/u.test(word)) // prettier-ignore
    ? faults.shortRest
    : null
}

function readBreak({ next, before, after, sentence }: Place, value: number): Found | null {
  if (!/^(?:min|mn|minutes?)$/u.test(next) || value >= 20) return null
  const eats = [...before.slice(-4), ...after.slice(0, 4)].some((word) => /^(?:pause|manger|dejeuner|repas|casser|souffler)$/u.test(word)) // prettier-ignore
  return eats && !sentence.some((word) => /^(?:heure|par|deux|plus|supplementaire|pied|tram)$/u.test(word)) ? faults.noBreak : null // prettier-ignore
}

function readMinors({ next, sentence, following }: Place, value: number): Found | null {
  if (next !== 'ans' || value < 14 || value > 17 || sentence.some((word) => /^interdi/u.test(word)))
    return null
  if (sentence.some((word) => /^(?:garde|encadr\w*|accompagn\w*|accueil\w*|aupres|anim\w*|public|moins)$/u.test(word))) return null // prettier-ignore
  const atNight = following.some(({ word, value: each }, index) => {
    const isTime = each !== null && /^(?:h|heures?)$/u.test(following[index + 1]?.word ?? '')
    return /^(?:nuit|nuits|minuit|nocturne\w*)$/u.test(word) || (isTime && (each >= 22 || each < 6))
  })
  return atNight ? faults.minorAtNight : null
}

function readDays({ next, after, sentence }: Place, value: number): Found | null {
  const isEveryDay =
    value === 7 &&
    /^(?:jours|j)$/u.test(next) &&
    after.slice(1, 4).some((word) => word === '7' || word === 'sept' || word === 'semaine')
  return isEveryDay &&
    sentence.some((word) =>
      /^(?:vous|travail\w*|dispo\w*|semaine|presence|presents?|repos|sans)$/u.test(word),
    ) &&
    !sentence.some(
      (word) => ofThePlace.test(word) || /^(?:service|urgences?|fonctionne\w*|assure\w*)$/u.test(word),
    )
    ? faults.noRest
    : null
}
