import { lowestPayOn } from '../../check/minimum-wage'
import { maxHourlyPay } from '../../form/limits'
import { note, type Reading } from '../note'

/** Gross euros per hour. */
export interface HourlyPay {
  min: number
  max: number
}

const pattern =
  /^(Horaire|Mensuel|Annuel) de ([\d ]+(?:[.,]\d+)?) Euros(?: à ([\d ]+(?:[.,]\d+)?) Euros)?(?: sur (\d+(?:[.,]\d+)?) mois)?$/iu

const weeksPerYear = 52

/**
 * Gross pay per hour from `salaire.libelle` ("Mensuel de 2000.0 Euros à 2300.0 Euros sur 13.0 mois"). A thirteenth
 * month is not in it: it is the pay of an ordinary month that the SMIC is compared with.
 * @param terms hours per week (null: not known), day the offer was made, and its contract.
 */
export function readPay(
  text: string | undefined,
  terms: { hoursPerWeek: number | null; madeOn: string; contract: string | null },
): Reading<HourlyPay | null> {
  if (text === undefined || text.trim() === '') return { value: null, notes: [] }
  const leaveOut = (kind: 'unreadable' | 'out_of_range', why: string): Reading<null> => ({
    value: null,
    notes: [note(kind, 'salaire.libelle', text, why)],
  })
  const [, period, low, high, months] = pattern.exec(text.trim()) ?? []
  if (period === undefined || low === undefined)
    return leaveOut('unreadable', 'Salaire illisible, non repris.')
  const paidMonths = months === undefined ? 12 : toNumber(months)
  if (paidMonths < 12 || paidMonths > 16)
    return leaveOut('out_of_range', 'Nombre de mois de salaire improbable.')

  const isHourly = period.toLowerCase() === 'horaire'
  if (!isHourly && terms.hoursPerWeek === null) {
    return leaveOut('unreadable', 'Sans nombre d’heures par semaine, le salaire de l’heure n’est pas connu.')
  }
  const hoursPerYear = (terms.hoursPerWeek ?? 0) * weeksPerYear
  const payPerHour = (amount: number) => {
    switch (period.toLowerCase()) {
      case 'mensuel':
        return (amount * 12) / hoursPerYear
      case 'annuel':
        return ((amount / paidMonths) * 12) / hoursPerYear
      default:
        return amount
    }
  }
  const min = toCents(payPerHour(toNumber(low)))
  const max = high === undefined ? min : toCents(payPerHour(toNumber(high)))
  if (max < min) return leaveOut('unreadable', 'Le maximum est sous le minimum.')
  if (max > maxHourlyPay)
    return leaveOut('out_of_range', `Salaire improbable\u00a0: ${max}\u00a0€ de l’heure.`)
  const lowest = lowestPayOn(terms.madeOn, terms.contract)
  if (min <= 0 || (lowest !== null && min < lowest)) {
    return leaveOut(
      'out_of_range',
      `Sous le minimum légal au jour de l’offre\u00a0: ${min}\u00a0€ de l’heure.`,
    )
  }
  const notes =
    paidMonths === 12 || isHourly
      ? []
      : [
          note(
            'no_equivalent',
            'salaire.libelle',
            text,
            'Les mois de salaire au-delà de douze n’ont pas de champ.',
          ),
        ]
  return { value: { min, max }, notes }
}

const toNumber = (text: string) => Number(text.replace(/ /gu, '').replace(',', '.'))
const toCents = (euros: number) => Math.round(euros * 100) / 100
