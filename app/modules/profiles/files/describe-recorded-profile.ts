import {
  contractLabels,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  travelModeLabels,
} from '@/app/modules/reference/shared'
import { frenchDate } from '@/app/platform/clock'
import { travelModes } from '@/drizzle/vocabulary'
import type { Fact, RecordedProfile } from './resident-file'

const notTold = 'à préciser'
const none = 'aucun'

/** A profile in French for its owner and her caseworkers: what is not told says so. */
export function describeRecordedProfile(profile: RecordedProfile): Fact[] {
  const { languages, licences, certificates, contracts, availableFrom, travelLimits } = profile
  return [
    { term: 'Métiers recherchés', details: list(profile.occupationsSought.map(({ label }) => label)) },
    {
      term: 'Expérience',
      details: list(profile.occupationsHeld.map(({ label, months }) => `${label} (${duration(months)})`)),
    },
    {
      term: 'Compétences',
      details: list(profile.skills.map(({ label, verified }) => (verified ? `${label} (vérifiée)` : label))),
    },
    { term: 'Permis', details: answer(licences?.map((code) => licenceLabels[code])) },
    { term: 'Certificats', details: answer(certificates?.map(({ label }) => label)) },
    {
      term: 'Langues',
      details: answer(
        languages?.map(({ code, level }) => `${languageLabels[code]} (${languageLevelLabels[level]})`),
      ),
    },
    {
      term: 'Disponible à partir du',
      details: availableFrom === null ? notTold : frenchDate(availableFrom),
    },
    {
      term: 'Quartier',
      details: profile.place?.name ?? (profile.homeCell === null ? notTold : 'enregistré'),
    },
    {
      term: 'Trajets acceptés',
      details: answer(
        travelLimits === null
          ? undefined
          : travelModes.flatMap((mode) => {
              const minutes = travelLimits[mode]
              return minutes === undefined ? [] : `${minutes}\u00a0min ${travelModeLabels[mode]}`
            }),
      ),
    },
    { term: 'Contrats acceptés', details: answer(contracts?.map((kind) => contractLabels[kind])) },
  ]
}

const list = (words: readonly string[]) => (words.length === 0 ? notTold : words.join(', '))

/** An empty answer is an answer. */
function answer(words: readonly string[] | undefined): string {
  if (words === undefined) return notTold
  return words.length === 0 ? none : words.join(', ')
}

/** `18` gives `1 an et 6 mois`. */
function duration(months: number): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  const inYears = `${years}\u00a0an${years > 1 ? 's' : ''}`
  if (years === 0) return `${rest}\u00a0mois`
  return rest === 0 ? inYears : `${inYears} et ${rest}\u00a0mois`
}
