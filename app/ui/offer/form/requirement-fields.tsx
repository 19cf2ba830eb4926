import { importanceLabels } from '@/app/modules/offers/shared'
import {
  capitalise,
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  licenceMeanings,
} from '@/app/modules/reference/shared'
import {
  importances,
  languageCodes,
  languageLevels,
  licenceCodes,
  type LanguageCode,
  type LicenceCode,
} from '@/drizzle/vocabulary'
import { Panel } from '../../display/panel'
import { plural } from '../../format/number'
import { offerIntents, offerQueries, type OfferFormView } from './offer-form-view'
import { RequirementList } from './requirement-list'
import { RequirementPicker } from './requirement-picker'
import type { RequirementDegree } from './use-requirement-marks'

const importance: RequirementDegree = {
  prefix: 'importance',
  label: 'Importance',
  options: importances.map((value) => ({ value: String(value), label: importanceLabels[value] })),
  fallback: '2',
}

const level: RequirementDegree = {
  prefix: 'level',
  label: 'Niveau',
  options: languageLevels.map((value) => ({ value, label: `${languageLevelLabels[value]} (${value})` })),
  fallback: 'B1',
}

const usualLicences: readonly LicenceCode[] = ['B', 'C']
const usualLanguages: readonly LanguageCode[] = ['fr', 'de', 'en']

const licenceOption = (value: LicenceCode) => ({
  value,
  label: `Permis ${licenceLabels[value]}`,
  hint: licenceMeanings[value],
})
const languageOption = (value: LanguageCode) => ({ value, label: capitalise(languageLabels[value]) })

/** What the job asks of a person. */
export function RequirementFields({ view }: { view: OfferFormView }) {
  const { skills, certificates, justProposed } = view
  return (
    <>
      <Panel title="Ce qu’il faut savoir faire">
        <div className="stack">
          {justProposed !== null && (
            <p
              // Brings a reader without scripts to what has just been proposed.
              autoFocus
              tabIndex={-1}
              role="status"
              className="font-semibold text-success"
            >
              {plural(justProposed, 'compétence cochée', 'compétences cochées')} pour ce métier. Décochez
              celles dont vous pouvez vous passer.
            </p>
          )}
          <RequirementPicker
            name="skills"
            label="Compétences"
            hint="«&nbsp;Indispensable&nbsp;» écarte de la liste les personnes qui ne l’ont pas. Réservez-le à ce qui ne s’apprend pas sur place."
            choice={skills}
            endpoint="/api/competences"
            queryName={offerQueries.skill}
            queryLabel="Ajouter une compétence, par exemple&nbsp;: encaisser, conseiller, conduire"
            searchIntent={offerIntents.searchSkill}
            proposedLabel="Autres compétences de ce métier"
            degree={importance}
          />
        </div>
      </Panel>
      <Panel title="Permis, certificats et langues">
        <div className="stack">
          <RequirementList
            name="licences"
            label="Permis de conduire"
            usual={usualLicences.map(licenceOption)}
            others={licenceCodes.filter((code) => !usualLicences.includes(code)).map(licenceOption)}
            othersLabel="Autres permis"
          />
          <RequirementPicker
            name="certificates"
            label="Certificats et habilitations"
            choice={certificates}
            endpoint="/api/competences?nature=certificate"
            queryName={offerQueries.certificate}
            queryLabel="Ajouter un certificat, par exemple&nbsp;: CACES, électrique, secours"
            searchIntent={offerIntents.searchCertificate}
            proposedLabel="Certificats de ce métier"
          />
          <RequirementList
            name="languages"
            label="Langues"
            hint="Le niveau dont le poste a besoin, pas davantage."
            usual={usualLanguages.map(languageOption)}
            others={languageCodes.filter((code) => !usualLanguages.includes(code)).map(languageOption)}
            othersLabel="Autres langues"
            degree={level}
          />
        </div>
      </Panel>
    </>
  )
}
