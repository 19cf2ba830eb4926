import type { OfferHit } from '../hit'
import { monthlyHours } from '../minimum-wage'
import type { Word } from '../text/read-words'

export type FoundHit = Omit<OfferHit, 'field' | 'start' | 'end' | 'excerpt'> & { from: number; to: number }

/** What remains of gross pay, roughly and at the least: an amount said to be net is judged with this much room. */
const netShare = 0.77

const besidePay = /^(?:prime|primes|panier|paniers|ticket|tickets|titre|indemnite|indemnites|majoration|supplement|bonus|repas|deplacement|allocation|frais|caution|plus)$/u // prettier-ignore
const hourly = new Set(['heure', 'h', 'horaire', 'heures'])
const monthly = new Set(['mois', 'mensuel', 'mensuelle', 'mensuels'])

/** Amounts of an hour or of a full-time month that are under the minimum. @param lowest gross euros per hour. */
export function readPay(words: readonly Word[], lowest: number | null): FoundHit[] {
  if (lowest === null) return []
  return words.flatMap((word, at) => {
    if (word.value === null || word.value < 3 || words[at + 1]?.word !== '€') return []
    const near = around(words, at)
    if (near.before.some(({ word: other }) => besidePay.test(other))) return []
    const least = lowest * (near.after.some(({ word: other }) => /^nets?$/u.test(other)) ? netShare : 1)
    const isHourly =
      near.after.slice(0, 5).some(({ word: other }) => hourly.has(other)) ||
      near.before.slice(-3).some(({ word: other }) => hourly.has(other))
    if (word.value < 100) return isHourly && word.value < least ? [underMinimum(at, lowest)] : []
    const isMonthly = [...near.before, ...near.after].some(({ word: other }) => monthly.has(other))
    const isFull = near.sentence.some(
      ({ word: other, value }, index) =>
        (/^(?:plein|complet)$/u.test(other) && near.sentence[index - 1]?.word === 'temps') ||
        (value === 35 && /^h/u.test(near.sentence[index + 1]?.word ?? '')),
    )
    return isMonthly && isFull && word.value < Math.floor(least * monthlyHours)
      ? [underMinimum(at, lowest)]
      : []
  })
}

function around(words: readonly Word[], at: number) {
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
