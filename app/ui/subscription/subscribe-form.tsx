import { cadenceLabels } from '@/app/modules/subscriptions/shared'
import { cadences } from '@/drizzle/vocabulary'
import { RadioGroup } from '../form/field/radio-group'
import { SelectField, type FieldOption, type FieldOptionGroup } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

export interface SubscribeFormProps {
  /** Address of the page to follow, or the pages that can be chosen. */
  page: string | readonly (FieldOption | FieldOptionGroup)[]
  submitLabel: string
  errors?: FormErrors | undefined
  values?: FormValues | undefined
}

/** Asks for mails about new profiles: of the page it stands on, or of one that is chosen. */
export function SubscribeForm({ page, submitLabel, errors, values }: SubscribeFormProps) {
  return (
    <Form action="/employeur/abonnements" errors={errors} values={values}>
      {typeof page === 'string' ? (
        <input type="hidden" name="page" value={page} />
      ) : (
        <SelectField name="page" label="Ce que vous suivez" required emptyLabel="Choisir" options={page} />
      )}
      <RadioGroup
        name="cadence"
        label="Quand vous écrire"
        required
        options={cadences.map((value) => ({ value, label: cadenceLabels[value] }))}
        defaultValue="daily"
      />
      <p className="max-w-measure text-sm text-muted">
        Un message dit qu’il y a de nouveaux profils, par groupes de cinq au moins, sans rien dire de
        personne. Rien de nouveau, pas de message. Chaque message porte un lien pour l’arrêter.
      </p>
      <div>
        <SubmitButton name="intent" value="subscribe">
          {submitLabel}
        </SubmitButton>
      </div>
    </Form>
  )
}
