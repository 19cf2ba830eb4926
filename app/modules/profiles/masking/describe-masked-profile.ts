import type { Reference } from '@/app/modules/reference/index.server'
import { languageLabels, languageLevelLabels, licenceLabels } from '@/app/modules/reference/shared'
import { french } from '@/app/words/french'
import type { Speech } from '@/app/words/speech'
import { experienceBandLabels } from '../experience-band-labels'
import { slotNames, type SlotName } from '../steps/conditions'
import type { MaskedProfile } from './mask-profile'

/** A masked profile in French, for a page. Holds nothing that the masked profile does not. */
export interface MaskedProfileDescription {
  /** `Profil K7F-29Q`. */
  reference: string
  /** `Entrepôts et manutention · 3 ans et plus`. */
  headline: string
  facts: { term: string; details: string }[]
  /** Null when not told or not shown. */
  skills: string[] | null
  week: SlotName[] | null
}

/** "Not told" and "not shown" read alike, so that neither says anything of the person. */
const toCheck = 'à vérifier avec la Cité'

export function describeMaskedProfile(
  profile: MaskedProfile,
  labels: Pick<Reference, 'skillLabel' | 'families'>,
  { say, tell }: Pick<Speech, 'say' | 'tell'> = french,
): MaskedProfileDescription {
  const { occupationFamilies, experience, licences, certificates, languages, skills, weeklyRhythm } = profile
  const answer = (words: readonly string[] | undefined) => {
    if (words === undefined) return say(toCheck)
    return words.length === 0 ? say('aucun') : words.join(', ')
  }
  const names = new Map(labels.families().map(({ code, label }) => [code, label]))
  const families =
    occupationFamilies?.map((code) => names.get(code) ?? code).join(', ') ?? say('Métier à préciser')
  const headline = experience === null ? families : `${families} · ${tell(experienceBandLabels[experience])}`
  return {
    reference: say('Profil {{reference}}', { reference: profile.reference }),
    headline,
    facts: [
      {
        term: say('Expérience dans ces métiers'),
        details: experience === null ? say(toCheck) : tell(experienceBandLabels[experience]),
      },
      { term: say('Permis'), details: answer(licences?.map((code) => licenceLabels[code])) },
      { term: say('Certificats'), details: answer(certificates?.map((code) => labels.skillLabel(code))) },
      {
        term: say('Langues'),
        details: answer(
          languages?.map(
            ({ code, level }) => `${tell(languageLabels[code])} (${tell(languageLevelLabels[level])})`,
          ),
        ),
      },
    ],
    skills: skills && skills.map((code) => labels.skillLabel(code)),
    week: weeklyRhythm === null ? null : slotNames(weeklyRhythm),
  }
}
