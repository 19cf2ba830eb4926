import type { OfferHit } from '../hit'
import { monthlyHours } from '../minimum-wage'
import type { Word } from '../text/read-words'

export type FoundHit = Omit<OfferHit, 'field' | 'start' | 'end' | 'excerpt'> & { from: number; to: number }

/** What remains of gross pay, roughly and at the least: an amount said to be net is judged with this much room. */
const netShare = 0.77

const besidePay = /^(?:prime|primes|panier|paniers|ticket|tickets|titre|titres|indemnite|indemnites|majoration|supplement|bonus|repas|deplacement|allocation|frais|caution|plus|menu|formule|abonnement|rembours\w*|depot|client|clients|commission|commissions|variable|km|pourboires?|achat|surtaxe|pour|mutuelle)$/u // prettier-ignore
/** Pay that another text sets: by child, by training, by statute. */
const otherwiseSet = /^(?:enfant|agreee?s?|apprenti\w*|apprentissage|alternance|alternant\w*|professionnalisation|stage|stagiaire\w*|service|volontariat|gratification)$/u // prettier-ignore
const hourly = /^(?:heures?|h|horaire|hr)$/u
const monthly = /^(?:mois|mensuel\w*)$/u
const yearly = /^(?:ans?|annuel\w*|annee)$/u
const daily = /^(?:jour|journee|jours|journees|forfait)$/u
const net = /^nets?$/u

/** Hours of a week beyond these are paid a quarter more, and beyond those half more (Code du travail L3121-36). */
const fullWeek = 35
const quarterMoreUntil = 43

/** Amounts that are under the minimum for the hours that are said. @param lowest gross euros per hour. */
export function readPay(words: readonly Word[], lowest: number | null): FoundHit[] {
  if (lowest === null) return []
  return words.flatMap((word, at) => {
    const value = word.value
    if (value === null || value < 3) return []
    const near = around(words, at)
    if (near.sentence.some((each) => otherwiseSet.test(each.word))) return []
    if (words[at + 1]?.word === '%') {
      const ofMinimum = near.after.slice(0, 5).some((each) => each.word === 'smic')
      return ofMinimum && value < 100 ? [underMinimum(at, lowest)] : []
    }
    if (!isAmount(words, at) || near.before.some((each) => besidePay.test(each.word))) return []
    const least = lowest * (near.after.slice(0, 5).some((each) => net.test(each.word)) ? netShare : 1)
    const hours = hoursOf(value, near)
    return hours !== null && value < Math.floor(least * hours * 100) / 100 - (hours > 1 ? 1 : 0)
      ? [underMinimum(at, lowest)]
      : []
  })
}

interface Near {
  before: Word[]
  after: Word[]
  sentence: Word[]
}

/** « 1 750 € », « 1750 brut »; « € » may be left out where gross or net is said. */
function isAmount(words: readonly Word[], at: number): boolean {
  const [next, second] = [words[at + 1]?.word ?? '', words[at + 2]?.word ?? '']
  return next === '€' || ((words[at]?.value ?? 0) > 8 && /^(?:bruts?|nets?)$/u.test(next) && second !== '%')
}

/** How many paid hours the amount is for, overtime counted with what is added to it; null when the text does not say. */
function hoursOf(value: number, { before, after, sentence }: Near): number | null {
  const says = (words: readonly Word[], what: RegExp) => words.some(({ word }) => what.test(word))
  if (value < 100) {
    if (says(after.slice(0, 5), daily) || says(before.slice(-3), /^(?:forfait|journee)$/u)) {
      const hours = sentence.find(({ value: each }, index) => each !== null && each >= 4 && each <= 12 && /^(?:h|heures?)$/u.test(sentence[index + 1]?.word ?? '')) // prettier-ignore
      return hours?.value ?? null
    }
    const bare = says(after.slice(0, 2), /^bruts?$/u) && value >= 5 && value < 20
    return says(after.slice(0, 5), hourly) || says(before.slice(-4), /^(?:heures?|horaire|taux)$/u) || bare
      ? 1
      : null
  }
  if (says(after.slice(0, 4), daily) || says(after.slice(0, 5), /^(?:jours|semaine|trimestre)$/u)) return null
  const weekly = weeklyHoursOf(sentence)
  if (weekly === null) return null
  const quarter = Math.max(0, Math.min(weekly, quarterMoreUntil) - fullWeek)
  const half = Math.max(0, weekly - quarterMoreUntil)
  const month =
    (Math.min(weekly, fullWeek) / fullWeek) * monthlyHours + ((quarter * 1.25 + half * 1.5) * 52) / 12
  if (value > 10_000 && (says(after.slice(0, 6), yearly) || says(before, yearly))) return month * 12
  const isMonthly = says([...before, ...after], monthly) || says(after.slice(0, 3), /^(?:bruts?|nets?)$/u)
  return isMonthly && value < 10_000 ? month : null
}

/** Hours a week that the sentence says, or full time. */
function weeklyHoursOf(sentence: readonly Word[]): number | null {
  for (const [index, { word, value }] of sentence.entries()) {
    if (/^(?:plein|complet)$/u.test(word) && sentence[index - 1]?.word === 'temps') return fullWeek
    if (value === null || value < 10 || value > 48) continue
    if (/^(?:h|heures?)$/u.test(sentence[index + 1]?.word ?? '')) return value
    if (value === fullWeek && /^(?:cdi|cdd)$/u.test(sentence[index - 1]?.word ?? '')) return value
  }
  return null
}

function around(words: readonly Word[], at: number): Near {
  const number = words[at]?.sentence
  const inside = (word: Word) => word.sentence === number
  return {
    before: words.slice(Math.max(0, at - 5), at).filter(inside),
    after: words.slice(at + 1, at + 8).filter(inside),
    sentence: words.slice(Math.max(0, at - 15), at + 15).filter(inside),
  }
}

const euros = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 })

function underMinimum(at: number, lowest: number): FoundHit {
  return {
    rule: 'pay.minimum',
    ground: 'pay',
    severity: 'blocking',
    article: 'Code du travail L3231-2 et suivants',
    message: 'Ce salaire est sous le minimum légal (SMIC).',
    suggestion: `Indiquez au moins ${euros.format(lowest)}\u00a0€ brut de l’heure.`,
    from: at,
    to: at + 2,
  }
}
