import {
  contractLabels,
  dayPartLabels,
  languageLabels,
  languageLevelLabels,
  weekdayLabels,
} from '@/app/modules/reference/shared'
import type { Speech } from '@/app/words/speech'
import { dayParts, weekdays } from '@/drizzle/vocabulary'
import { listSlots } from '@/search/weekly-slots'
import type { WeeklySlots } from '@/search/documents'
import type { OfferDetails } from './offer-details.server'

export interface OfferFact {
  term: string
  details: string
}

/** What the offer says, line by line; what it does not say has no line. Its own words and ROME's stay French. */
export function offerFacts(
  { offer, skillLabels, workplaceLabel }: OfferDetails,
  speech: Speech,
): OfferFact[] {
  const { say, tell, count, number, date, inFrench } = speech
  const must = (what: string, { indispensable }: { indispensable: boolean }) =>
    indispensable ? say('{{what}} (indispensable)', { what }) : what
  const labelled = (rows: readonly { code: number; indispensable: boolean }[]) =>
    rows.map((row) => must(inFrench(skillLabels[row.code]?.label ?? String(row.code)), row)).join(' · ')
  const facts: [string, string | null][] = [
    [say('Le poste en quelques mots'), offer.description && inFrench(offer.description)],
    [say('Contrat'), offer.contract && tell(contractLabels[offer.contract])],
    [say('Lieu de travail'), workplaceLabel && inFrench(workplaceLabel)],
    [say('Salaire brut'), describePay(offer.hourlyPayMin, offer.hourlyPayMax, speech)],
    [say('Heures par semaine'), offer.hoursPerWeek === null ? null : number(offer.hoursPerWeek)],
    [say('Horaires'), offer.slots === null ? null : describeSlots(offer.slots, speech)],
    [say('Début'), offer.startsOn && date(offer.startsOn)],
    [say('Date limite de l’offre'), offer.deadline && date(offer.deadline)],
    [say('Nombre de postes'), number(offer.openings)],
    [say('Expérience demandée'), offer.experienceMonths ? count(offer.experienceMonths, '{{n}} mois') : null],
    [say('Compétences'), labelled(offer.skills)],
    [say('Certificats'), labelled(offer.certificates)],
    [say('Permis'), offer.licences.map((row) => must(row.code, row)).join(' · ')],
    [
      say('Langues'),
      offer.languages
        .map((row) => must(`${tell(languageLabels[row.code])}, ${tell(languageLevelLabels[row.level])}`, row))
        .join(' · '),
    ],
  ]
  return facts.flatMap(([term, details]) => (details ? [{ term, details }] : []))
}

function describePay(min: number | null, max: number | null, { say, amount }: Speech): string | null {
  if (min === null) return null
  return max === null || max === min
    ? say('{{amount}} € de l’heure', { amount: amount(min) })
    : say('{{least}} à {{most}} € de l’heure', { least: amount(min), most: amount(max) })
}

/** Days by day part: `matin : lundi, mardi · nuit : samedi`. */
function describeSlots(slots: WeeklySlots, { say, tell }: Speech): string {
  const chosen = listSlots(slots)
  return dayParts
    .flatMap((part) => {
      const days = weekdays.filter((day) =>
        chosen.some((slot) => slot.weekday === day && slot.dayPart === part),
      )
      return days.length === 0
        ? []
        : [
            say('{{part}} : {{days}}', {
              part: tell(dayPartLabels[part]),
              days: days.map((day) => tell(weekdayLabels[day])).join(', '),
            }),
          ]
    })
    .join(' · ')
}
