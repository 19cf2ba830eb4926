import { plannableSteps, stepKindLabels } from '@/app/modules/pathways/shared'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { toDayValue } from '../format/date'

interface PlanStepFormProps {
  organisations: readonly { id: string; name: string }[]
  /** Whose step it is unless told. */
  ownOrganisation: string
  /** Empties the form once a step was planned. */
  planned: number
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}

export function PlanStepForm({ organisations, ownOrganisation, planned, today, answer }: PlanStepFormProps) {
  return (
    <Form key={planned} id="prevoir" errors={answer?.errors} values={answer?.values}>
      <div className="flex flex-wrap items-end gap-3">
        <SelectField
          name="kind"
          label="Étape"
          emptyLabel="Choisir"
          options={plannableSteps.map((value) => ({ value, label: stepKindLabels[value] }))}
          required
        />
        <DateField name="plannedOn" label="Pour le" min={toDayValue(today)} required />
        <SelectField
          name="organisationId"
          label="Avec"
          options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={ownOrganisation}
          required
        />
        <SubmitButton name="intent" value="plan_step">
          Prévoir cette étape
        </SubmitButton>
      </div>
    </Form>
  )
}
