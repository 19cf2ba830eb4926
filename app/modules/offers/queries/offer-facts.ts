import {
  contractLabels,
  dayPartLabels,
  languageLabels,
  languageLevelLabels,
  weekdayLabels,
} from '@/app/modules/reference/shared'
import { frenchDate } from '@/app/platform/clock'
import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { listSlots } from '@/search/weekly-slots'
import type { WeeklySlots } from '@/search/documents'
import type { OfferDetails } from './offer-details.server'

export interface OfferFact {
  term: string
  details: string
}

/** What the offer says, line by line; what it does not say has no line. */
export function offerFacts({ offer, skillLabels, workplaceLabel }: OfferDetails): OfferFact[] {
  const must = (row: { indispensable: boolean }) => (row.indispensable ? ' (indispensable)' : '')
  const labelled = (rows: readonly { code: number; indispensable: boolean }[]) =>
    rows.map((row) => `${skillLabels[row.code]?.label ?? row.code}${must(row)}`).join(' · ')
  const facts: [string, string | null][] = [
    ['Le poste en quelques mots', offer.description],
    ['Contrat', offer.contract && contractLabels[offer.contract]],
    ['Lieu de travail', workplaceLabel],
    ['Salaire brut', describePay(offer.hourlyPayMin, offer.hourlyPayMax)],
    ['Heures par semaine', offer.hoursPerWeek === null ? null : formatNumber(offer.hoursPerWeek)],
    ['Horaires', offer.slots === null ? null : describeSlots(offer.slots)],
    ['Début', offer.startsOn && frenchDate(offer.startsOn)],
    ['Date limite de l’offre', offer.deadline && frenchDate(offer.deadline)],
    ['Nombre de postes', String(offer.openings)],
    ['Expérience demandée', offer.experienceMonths ? `${offer.experienceMonths}\u00a0mois` : null],
    ['Compétences', labelled(offer.skills)],
    ['Certificats', labelled(offer.certificates)],
    ['Permis', offer.licences.map((row) => `${row.code}${must(row)}`).join(' · ')],
    [
      'Langues',
      offer.languages
        .map((row) => `${languageLabels[row.code]}, ${languageLevelLabels[row.level]}${must(row)}`)
        .join(' · '),
    ],
  ]
  return facts.flatMap(([term, details]) => (details ? [{ term, details }] : []))
}

const formatNumber = (value: number) => new Intl.NumberFormat('fr-FR').format(value)

const euroFormat = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2 })

function describePay(min: number | null, max: number | null): string | null {
  if (min === null) return null
  const range =
    max === null || max === min
      ? `${euroFormat.format(min)}\u00a0€`
      : `${euroFormat.format(min)} à ${euroFormat.format(max)}\u00a0€`
  return `${range} de l’heure`
}

/** Days by day part: `matin : lundi, mardi ; nuit : samedi`. */
function describeSlots(slots: WeeklySlots): string {
  const chosen = listSlots(slots)
  return dayParts
    .flatMap((part) => {
      const days = weekdays.filter((day) =>
        chosen.some((slot) => slot.weekday === day && slot.dayPart === part),
      )
      return days.length === 0
        ? []
        : [`${dayPartLabels[part]}\u00a0: ${days.map((day) => weekdayLabels[day]).join(', ')}`]
    })
    .join('\u00a0; ')
}
