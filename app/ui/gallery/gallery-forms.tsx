import { ButtonRow } from '../action/button'
import { CsrfProvider } from '../form/csrf'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { DateField } from '../form/field/date-field'
import { NumberField } from '../form/field/number-field'
import { RadioGroup } from '../form/field/radio-group'
import { SelectField } from '../form/field/select-field'
import { TextField } from '../form/field/text-field'
import { VocabularyPicker } from '../form/field/vocabulary-picker'
import { WeeklySlotsField } from '../form/field/weekly-slots-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { GallerySection } from './gallery-section'

const errors = {
  form: ['Deux réponses manquent.'],
  pay: ['Indiquez un salaire d’au moins 12,31\u00a0€ de l’heure (SMIC au 1er juin 2026).'],
  contract: ['Choisissez un contrat.'],
}

/** The forms are for looking at: the token is not one. */
export function GalleryForms() {
  return (
    <CsrfProvider token="gallery">
      <GallerySection title="Formulaire">
        <Form
          id="exemple"
          errors={errors}
          values={{
            title: 'Agent de quai',
            pay: '9,50',
            licences: ['B'],
            slots: ['monday-morning', 'tuesday-morning'],
            q: 'quai',
          }}
        >
          <TextField name="title" label="Intitulé du poste" hint="Tel qu’on le dit, sans sigle." required />
          <NumberField name="pay" label="Salaire" unit="€ de l’heure" decimal required />
          <DateField name="start" label="Début" required={false} />
          <SelectField
            name="mode"
            label={'Comment vient-on jusqu’à vous\u00a0?'}
            emptyLabel="Je ne sais pas"
            options={[
              { value: 'transit', label: 'En tram ou en bus' },
              { value: 'car', label: 'En voiture' },
            ]}
          />
          <RadioGroup
            name="contract"
            label="Contrat"
            required
            options={[
              { value: 'permanent', label: 'CDI', hint: 'Contrat sans date de fin' },
              { value: 'fixed_term', label: 'CDD', hint: 'Contrat avec une date de fin' },
              { value: '', label: 'Je ne sais pas' },
            ]}
          />
          <CheckboxGroup
            name="licences"
            label="Permis"
            columns
            options={[
              { value: 'B', label: 'Permis B' },
              { value: 'C', label: 'Permis C' },
              { value: 'D', label: 'Permis D' },
            ]}
          />
          <WeeklySlotsField label="Horaires" hint="Cochez chaque moment travaillé." />
          <VocabularyPicker
            name="occupation"
            label="Métier"
            queryName="q"
            queryLabel="Chercher un métier"
            searchIntent="chercher-metier"
            endpoint="/api/metiers"
            chosen={[{ value: 'N1105', label: 'Manutention manuelle de charges' }]}
            results={[
              { value: 'N1103', label: 'Magasinage et préparation de commandes' },
              { value: 'N1105', label: 'Manutention manuelle de charges' },
            ]}
          />
          <ButtonRow>
            <SubmitButton>Publier l’offre</SubmitButton>
            <SubmitButton variant="quiet" name="intent" value="plus-tard">
              Finir plus tard
            </SubmitButton>
          </ButtonRow>
        </Form>
      </GallerySection>
    </CsrfProvider>
  )
}
