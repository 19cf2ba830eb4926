import {
  contractLabels,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  travelModeLabels,
} from '@/app/modules/reference/shared'
import type { Speech } from '@/app/words/speech'
import { travelModes } from '@/drizzle/vocabulary'
import type { Fact, RecordedProfile } from './resident-file'

/** A profile for its owner, in her language, and for her caseworkers: what is not told says so. */
export function describeRecordedProfile(profile: RecordedProfile, speech: Speech): Fact[] {
  const { say, tell, inFrench } = speech
  const { languages, licences, certificates, contracts, availableFrom, travelLimits } = profile
  const notTold = say('à préciser')
  const list = (words: readonly string[]) => (words.length === 0 ? notTold : words.join(', '))
  /** An empty answer is an answer. */
  const answer = (words: readonly string[] | undefined) =>
    words === undefined ? notTold : words.length === 0 ? say('aucun') : words.join(', ')
  return [
    {
      term: say('Métiers recherchés'),
      details: list(profile.occupationsSought.map(({ label }) => inFrench(label))),
    },
    {
      term: say('Expérience'),
      details: list(
        profile.occupationsHeld.map(
          ({ label, months }) => `${inFrench(label)} (${duration(months, speech)})`,
        ),
      ),
    },
    {
      term: say('Compétences'),
      details: list(
        profile.skills.map(({ label, verified }) =>
          verified ? say('{{skill}} (vérifiée)', { skill: inFrench(label) }) : inFrench(label),
        ),
      ),
    },
    { term: say('Permis'), details: answer(licences?.map((code) => licenceLabels[code])) },
    { term: say('Certificats'), details: answer(certificates?.map(({ label }) => inFrench(label))) },
    {
      term: say('Langues'),
      details: answer(
        languages?.map(
          ({ code, level }) => `${tell(languageLabels[code])} (${tell(languageLevelLabels[level])})`,
        ),
      ),
    },
    {
      term: say('Disponible à partir du'),
      details: availableFrom === null ? notTold : speech.date(availableFrom),
    },
    {
      term: say('Quartier'),
      details: profile.place
        ? inFrench(profile.place.name)
        : profile.homeCell === null
          ? notTold
          : say('enregistré'),
    },
    {
      term: say('Trajets acceptés'),
      details: answer(
        travelLimits === null
          ? undefined
          : travelModes.flatMap((mode) => {
              const minutes = travelLimits[mode]
              return minutes === undefined ? [] : `${speech.minutes(minutes)} ${tell(travelModeLabels[mode])}`
            }),
      ),
    },
    { term: say('Contrats acceptés'), details: answer(contracts?.map((kind) => tell(contractLabels[kind]))) },
  ]
}

/** `18` gives `1 an et 6 mois`. */
function duration(months: number, { say, count }: Speech): string {
  const years = Math.floor(months / 12)
  const rest = months % 12
  if (years === 0) return count(rest, '{{n}} mois')
  const inYears = count(years, '{{n}} ans')
  return rest === 0
    ? inYears
    : say('{{years}} et {{months}}', { years: inYears, months: count(rest, '{{n}} mois') })
}
