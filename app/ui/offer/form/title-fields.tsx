import { Panel } from '../../display/panel'
import { SelectField } from '../../form/field/select-field'
import { VocabularyPicker } from '../../form/field/vocabulary-picker'
import { SubmitButton } from '../../form/submit-button'
import { offerIntents, offerQueries, type OfferFormView } from './offer-form-view'

/** Who recruits, and for which job. */
export function TitleFields({ view }: { view: OfferFormView }) {
  const { establishments, titles, occupationLabel, values } = view
  const [only] = establishments
  return (
    <Panel title="Le poste">
      <div className="stack">
        {establishments.length === 1 && only !== undefined ? (
          <p>
            <input type="hidden" name="establishmentId" value={only.value} />
            Établissement{'\u00a0'}: <strong>{only.label}</strong>
            {only.hint !== undefined && <span className="block text-sm text-muted">{only.hint}</span>}
          </p>
        ) : (
          <SelectField
            name="establishmentId"
            label="Établissement qui recrute"
            options={establishments}
            emptyLabel="Choisir"
            required
          />
        )}
        {typeof values['occupationCode'] === 'string' && (
          <input type="hidden" name="occupationCode" value={values['occupationCode']} />
        )}
        <VocabularyPicker
          name="jobTitleCode"
          label="Métier"
          hint={
            titles.chosen.length === 0 && occupationLabel !== null
              ? `Pour l’instant\u00a0: ${occupationLabel}. Précisez-le si vous pouvez.`
              : 'Cherchez avec vos mots, puis choisissez dans la liste.'
          }
          queryName={offerQueries.title}
          queryLabel="Chercher un métier, par exemple&nbsp;: boulanger, caisse, chauffeur"
          searchIntent={offerIntents.searchTitle}
          endpoint="/api/metiers"
          chosen={titles.chosen}
          results={titles.results}
        />
        <div>
          <SubmitButton variant="secondary" name="intent" value={offerIntents.proposeSkills}>
            Proposer les compétences du métier
          </SubmitButton>
        </div>
      </div>
    </Panel>
  )
}
