import { noCertificate, noLicence } from '@/app/modules/profiles/shared'
import { licenceLabels, licenceMeanings } from '@/app/modules/reference/shared'
import { licenceCodes } from '@/drizzle/vocabulary'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { DoNotKnowBox, SingleBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'
import { useSpeech } from '@/app/words/use-speech'

/** What most people hold or are asked for comes first. */
const usual = ['B', 'AM', 'A1', 'A2', 'A', 'BE', 'C', 'CE', 'D'] as const
const ordered = [...usual, ...licenceCodes.filter((code) => !usual.some((first) => first === code))]

export function LicencesFields({ choice }: { choice: WordChoice }) {
  const { say, tell } = useSpeech()
  return (
    <>
      <CheckboxGroup
        name="licences"
        label={say('Quels permis avez-vous ?')}
        options={ordered.map((code) => ({
          value: code,
          label: say('Permis {{code}}', { code: licenceLabels[code] }),
          hint: tell(licenceMeanings[code]),
        }))}
        columns
      />
      <div className="grid gap-2">
        <SingleBox name="noLicence" label={say(noLicence)} />
        <DoNotKnowBox name="unknownLicences" />
      </div>
      <WordChoiceField
        name="certificates"
        label={say('Quels certificats avez-vous ?')}
        hint={say('CACES, habilitation électrique, secourisme, diplôme d’un métier…')}
        choice={choice}
        searchLabel={say('Chercher un certificat, par exemple : CACES, électrique, secours')}
        proposedLabel={choice.proposed.length > 0 ? say('Utiles dans vos métiers :') : undefined}
      />
      <div className="grid gap-2">
        <SingleBox name="noCertificate" label={say(noCertificate)} />
        <DoNotKnowBox name="unknownCertificates" />
      </div>
    </>
  )
}
