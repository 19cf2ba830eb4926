import { longestEventLine, type EventOptions } from '@/app/modules/outreach/shared'
import { ButtonRow, LinkButton } from '../../action/button'
import { CheckboxGroup } from '../../form/field/checkbox-group'
import { DateField } from '../../form/field/date-field'
import { SelectField } from '../../form/field/select-field'
import { TextField } from '../../form/field/text-field'
import { Form } from '../../form/form'
import type { FormErrors, FormValues } from '../../form/form-values'
import { SubmitButton } from '../../form/submit-button'

interface EventFormProps {
  options: EventOptions
  /** The reader's account. */
  reader: string
  /** `YYYY-MM-DD`. */
  today: string
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** All that an event is planned with. */
export function EventForm({ options, reader, today, answer }: EventFormProps) {
  const { organisations, neighbourhoods, colleagues, ownOrganisation } = options
  const values = answer?.values ?? { organisationId: ownOrganisation, staff: [reader] }
  return (
    <Form errors={answer?.errors} values={values}>
      <TextField
        name="title"
        label="Nom de l’événement"
        hint="Il est imprimé sur l’affiche, et la personne le lit en s’inscrivant."
        maxLength={longestEventLine}
        required
      />
      <TextField name="place" label="Lieu" maxLength={longestEventLine} required />
      <DateField name="heldOn" label="Jour" min={today} required />
      <div className="flex flex-wrap gap-3">
        <TextField name="startsAt" label="De" type="time" required />
        <TextField name="endsAt" label="À" type="time" required />
      </div>
      <SelectField
        name="organisationId"
        label="Structure qui l’organise"
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      {neighbourhoods.length > 0 && (
        <SelectField
          name="neighbourhood"
          label="Quartier prioritaire"
          hint="Pour l’équipe seulement&nbsp;: il n’est ni sur l’affiche ni dans aucun dossier."
          emptyLabel="Aucun"
          options={neighbourhoods.map(({ code, label }) => ({ value: code, label: `${label} (${code})` }))}
          required={false}
        />
      )}
      <CheckboxGroup
        name="staff"
        label="Qui y sera"
        options={colleagues.map(({ accountId, name, organisation }) => ({
          value: accountId,
          label: name,
          hint: organisation,
        }))}
        required={false}
        columns
      />
      <ButtonRow>
        <SubmitButton>Prévoir cet événement</SubmitButton>
        <LinkButton to="/conseil/evenements" variant="quiet">
          Annuler
        </LinkButton>
      </ButtonRow>
    </Form>
  )
}
