import type { Reference } from '@/app/modules/reference/index.server'
import { languageLabels, languageLevelLabels, licenceLabels } from '@/app/modules/reference/shared'
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
): MaskedProfileDescription {
  const { occupationFamilies, experience, licences, certificates, languages, skills, weeklyRhythm } = profile
  const names = new Map(labels.families().map(({ code, label }) => [code, label]))
  const families =
    occupationFamilies?.map((code) => names.get(code) ?? code).join(', ') ?? 'Métier à préciser'
  const headline = experience === null ? families : `${families} · ${experienceBandLabels[experience]}`
  return {
    reference: `Profil ${profile.reference}`,
    headline,
    facts: [
      {
        term: 'Expérience dans ces métiers',
        details: experience === null ? toCheck : experienceBandLabels[experience],
      },
      { term: 'Permis', details: say(licences?.map((code) => licenceLabels[code])) },
      { term: 'Certificats', details: say(certificates?.map((code) => labels.skillLabel(code))) },
      {
        term: 'Langues',
        details: say(
          languages?.map(({ code, level }) => `${languageLabels[code]} (${languageLevelLabels[level]})`),
        ),
      },
    ],
    skills: skills && skills.map((code) => labels.skillLabel(code)),
    week: weeklyRhythm === null ? null : slotNames(weeklyRhythm),
  }
}

function say(words: readonly string[] | undefined): string {
  if (words === undefined) return toCheck
  return words.length === 0 ? 'aucun' : words.join(', ')
}
