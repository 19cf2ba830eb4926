import { noCertificate, noLicence } from '@/app/modules/profiles/shared'
import { licenceLabels, licenceMeanings } from '@/app/modules/reference/shared'
import { licenceCodes } from '@/drizzle/vocabulary'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { DoNotKnowBox, SingleBox } from '../single-box'
import type { WordChoice } from '../step-view'
import { WordChoiceField } from '../word-choice-field'

/** What most people hold or are asked for comes first. */
const usual = ['B', 'AM', 'A1', 'A2', 'A', 'BE', 'C', 'CE', 'D'] as const
const ordered = [...usual, ...licenceCodes.filter((code) => !usual.some((first) => first === code))]

export function LicencesFields({ choice }: { choice: WordChoice }) {
  return (
    <>
      <CheckboxGroup
        name="licences"
        label="Quels permis avez-vous&nbsp;?"
        options={ordered.map((code) => ({
          value: code,
          label: `Permis ${licenceLabels[code]}`,
          hint: licenceMeanings[code],
        }))}
        columns
      />
      <div className="grid gap-2">
        <SingleBox name="noLicence" label={noLicence} />
        <DoNotKnowBox name="unknownLicences" />
      </div>
      <WordChoiceField
        name="certificates"
        label="Quels certificats avez-vous&nbsp;?"
        hint="CACES, habilitation électrique, secourisme, diplôme d’un métier…"
        choice={choice}
        searchLabel="Chercher un certificat, par exemple&nbsp;: CACES, électrique, secours"
        proposedLabel={choice.proposed.length > 0 ? 'Utiles dans vos métiers\u00a0:' : undefined}
      />
      <div className="grid gap-2">
        <SingleBox name="noCertificate" label={noCertificate} />
        <DoNotKnowBox name="unknownCertificates" />
      </div>
    </>
  )
}
