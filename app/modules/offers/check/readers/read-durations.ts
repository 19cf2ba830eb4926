import type { OfferHit } from '../hit'
import type { Word } from '../text/read-words'
import type { FoundHit } from './read-pay'

const hours = new Set(['h', 'heure', 'heures', 'hebdomadaires'])
const weekly = /^(?:semaine|semaines|hebdo|hebdomadaire|hebdomadaires)$/u
const daily = /^(?:jour|jours|journee|journees|quotidien|quotidiennes)$/u
/** It is the place that is open, or the service that goes on. */
const ofThePlace =
  /^(?:ouvert|ouverte|ouverts|ouverture|surveillance|magasin|accueil|permanence|service|astreinte)$/u
const trained = /^(?:apprentissage|apprenti|apprentie|professionnalisation|alternance|insertion|cddi)$/u

/** Their terms are those of the training, or of the person’s way back to work. */
const trainingContracts = new Set(['apprenticeship', 'professional_training', 'insertion'])

/** Hours, contracts and trial periods longer, or shorter, than the law has them. */
export function readDurations(words: readonly Word[], contract: string | null): FoundHit[] {
  const isTraining = contract !== null && trainingContracts.has(contract)
  return words.flatMap((word, at) => {
    if (word.value === null) return []
    const place = readPlace(words, at)
    const found =
      readHours(place, word.value) ??
      (isTraining ? null : readContract(place, word.value)) ??
      readDays(place, word.value)
    return found === null ? [] : [{ ...found, from: at, to: at + 2 }]
  })
}

interface Place {
  next: string
  before: string[]
  after: string[]
  sentence: string[]
}

function readPlace(words: readonly Word[], at: number): Place {
  const number = words[at]?.sentence
  const texts = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).flatMap(({ word, sentence }) => (sentence === number ? [word] : []))
  const after = texts(at + 1, at + 6)
  return { next: after[0] ?? '', before: texts(at - 8, at), after, sentence: texts(at - 15, at + 15) }
}

type Found = Omit<FoundHit, 'from' | 'to'>

function hit(
  name: string,
  severity: OfferHit['severity'],
  article: string,
  message: string,
  suggestion: string,
): Found {
  return { rule: `duration.${name}`, ground: 'duration', severity, article: `Code du travail ${article}`, message, suggestion } // prettier-ignore
}

function readHours({ next, before, after, sentence }: Place, value: number): Found | null {
  if (!hours.has(next) || sentence.some((word) => ofThePlace.test(word))) return null
  const isWeekly =
    after.slice(0, 4).some((word) => weekly.test(word)) || before.slice(-3).some((word) => weekly.test(word))
  if (isWeekly && value > 48 && value < 170) return weekTooLong
  if (isWeekly && value >= 3 && value < 24) return partTime
  const isDaily =
    after.slice(0, 4).some((word) => daily.test(word)) || before.slice(-3).some((word) => daily.test(word))
  // « de 8 h à 20 h tous les jours » is a time of day.
  const isMoment = /^(?:a|vers|des|jusqu)$/u.test(before.at(-1) ?? '') || /^(?:a|24)$/u.test(after[1] ?? '')
  if (isDaily && !isWeekly && !isMoment && value > 10 && value < 24) return value > 12 ? dayTooLong : longDay
  return null
}

function readContract({ next, before, sentence }: Place, value: number): Found | null {
  const months = /^mois$/u.test(next) ? value : /^an(?:s|nees?)?$/u.test(next) ? value * 12 : null
  if (months === null || sentence.some((word) => trained.test(word))) return null
  const near = before.slice(-6)
  if (near.slice(-4).includes('essai')) {
    if (sentence.includes('cdd') && months > 1) return trialOfFixedTerm
    return months > 8 ? trialTooLong : months > 4 ? longTrial : null
  }
  const isFixed = near.includes('cdd') || (near.includes('duree') && near.includes('determinee'))
  if (isFixed && months > 18) return months > 36 ? fixedTermTooLong : longFixedTerm
  if (near.some((word) => /^interim/u.test(word)) && months > 18) return temporaryTooLong
  return null
}

function readDays({ next, after, sentence }: Place, value: number): Found | null {
  const isEveryDay =
    value === 7 &&
    /^(?:jours|j)$/u.test(next) &&
    after.slice(1, 3).some((word) => word === '7' || word === 'sept')
  return isEveryDay &&
    sentence.some((word) => /^(?:vous|travail\w*|dispo\w*|semaine)$/u.test(word)) &&
    !sentence.some((word) => ofThePlace.test(word))
    ? noRest
    : null
}

const weekTooLong = hit(
  'week',
  'blocking',
  'L3121-20',
  'Une semaine de travail compte 48\u00a0heures au plus.',
  'Indiquez 48\u00a0heures au plus, et 44 en moyenne sur douze semaines (L3121-22).',
)
const dayTooLong = hit(
  'day',
  'blocking',
  'L3121-18 et L3121-19',
  'Une journée de travail compte 10\u00a0heures au plus, 12 si un accord le prévoit.',
  'Indiquez des journées de 10\u00a0heures au plus.',
)
const longDay = hit(
  'long-day',
  'advice',
  'L3121-18 et L3121-19',
  'Une journée de travail compte 10\u00a0heures au plus, sauf accord ou autorisation.',
  'Indiquez des journées de 10\u00a0heures, ou dites quel accord permet davantage.',
)
export const partTime = hit(
  'part-time',
  'advice',
  'L3123-7 et L3123-27',
  'Un temps partiel compte 24\u00a0heures par semaine au moins, sauf accord de branche ou demande écrite de la personne.',
  'Proposez 24\u00a0heures, ou dites quel accord permet moins.',
)
const longFixedTerm = hit(
  'long-fixed-term',
  'advice',
  'L1242-8-1 et L1242-8-2',
  'Un CDD dure 18\u00a0mois au plus, renouvellements compris, sauf exceptions que la loi nomme (24 ou 36\u00a0mois).',
  'Proposez 18\u00a0mois au plus, ou dites quelle exception permet davantage.',
)
const fixedTermTooLong = hit(
  'fixed-term',
  'blocking',
  'L1242-8-1',
  'Un CDD dure 36\u00a0mois au plus, même par exception.',
  'Proposez 18\u00a0mois au plus, ou un CDI.',
)
const temporaryTooLong = hit(
  'temporary',
  'blocking',
  'L1251-12-1',
  'Une mission d’intérim dure 18\u00a0mois au plus, sauf exception.',
  'Proposez 18\u00a0mois au plus.',
)
const trialTooLong = hit(
  'trial',
  'blocking',
  'L1221-19 et L1221-21',
  'Cette période d’essai dépasse ce que la loi permet.',
  'Indiquez 2\u00a0mois (ouvriers, employés), 3 (techniciens) ou 4 (cadres).',
)
const longTrial = hit(
  'long-trial',
  'advice',
  'L1221-19 et L1221-21',
  'Avant renouvellement, une période d’essai dure 2\u00a0mois (ouvriers, employés), 3 (techniciens) ou 4 (cadres).',
  'Indiquez la durée avant renouvellement.',
)
const trialOfFixedTerm = hit(
  'fixed-term-trial',
  'blocking',
  'L1242-10',
  'L’essai d’un CDD dure un mois au plus.',
  'Indiquez un jour d’essai par semaine de contrat, un mois au plus.',
)
const noRest = hit(
  'rest',
  'blocking',
  'L3132-1 et L3132-2',
  'Une personne travaille six jours par semaine au plus.',
  'Indiquez au moins un jour de repos par semaine.',
)
