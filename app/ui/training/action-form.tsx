import type { ReactNode } from 'react'
import {
  languageLabels,
  languageLevelLabels,
  licenceLabels,
  licenceMeanings,
} from '@/app/modules/reference/shared'
import { longestDetails, longestTitle, trainingKindLabels } from '@/app/modules/trainings/shared'
import { languageCodes, languageLevels, licenceCodes, trainingKinds } from '@/drizzle/vocabulary'
import { ButtonRow } from '../action/button'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { RadioGroup } from '../form/field/radio-group'
import { SelectField } from '../form/field/select-field'
import { TextAreaField } from '../form/field/text-area-field'
import { TextField } from '../form/field/text-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { EnterButton } from '../profile/enter-button'
import { stepIntents } from '../profile/step-view'
import { WordChoiceField } from '../profile/word-choice-field'
import type { ActionFormView } from './action-form-view'

/** An action of the catalogue, new or known. The search for skills posts the whole form, and loses nothing. */
export function ActionForm({
  view,
  saveLabel,
  cancel,
}: {
  view: ActionFormView
  saveLabel: string
  cancel?: ReactNode
}) {
  return (
    <Form errors={view.errors} values={view.values}>
      <EnterButton />
      <RadioGroup
        name="kind"
        label="De quoi s’agit-il"
        options={trainingKinds.map((value) => ({ value, label: trainingKindLabels[value] }))}
        required
      />
      <TextField name="title" label="Nom de l’action" maxLength={longestTitle} required />
      <TextField
        name="organisation"
        label="Proposée par"
        hint="Centre de formation, auto-école, entreprise ou structure."
        maxLength={longestTitle}
        required
      />
      <TextAreaField
        name="details"
        label="À savoir pour y orienter quelqu’un"
        hint={`Conditions, durée, comment inscrire. ${longestDetails} caractères au plus, sans nommer personne.`}
        maxLength={longestDetails}
        required={false}
      />
      <WordChoiceField
        name="skills"
        label="Compétences et certificats qu’elle apporte"
        hint="Ce que les offres demandent sous ce nom. C’est par là que le portail trouve à qui elle servirait."
        choice={view.skills}
        searchLabel={'Chercher, par exemple\u00a0: CACES, habilitation, accueillir'}
      />
      <CheckboxGroup
        name="licences"
        label="Permis qu’elle apporte"
        options={licenceCodes.map((code) => ({
          value: code,
          label: `Permis ${licenceLabels[code]}`,
          hint: licenceMeanings[code],
        }))}
        columns
      />
      <div className="flex flex-wrap gap-3">
        <SelectField
          name="language"
          label="Langue apprise"
          emptyLabel="Aucune"
          options={languageCodes.map((value) => ({ value, label: languageLabels[value] }))}
          required={false}
        />
        <SelectField
          name="level"
          label="Niveau atteint"
          emptyLabel="Aucun"
          options={languageLevels.map((value) => ({
            value,
            label: `${value}, ${languageLevelLabels[value]}`,
          }))}
          required={false}
        />
      </div>
      <ButtonRow>
        <SubmitButton name="intent" value={stepIntents.save}>
          {saveLabel}
        </SubmitButton>
        {cancel}
      </ButtonRow>
    </Form>
  )
}
