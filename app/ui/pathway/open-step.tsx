import {
  outcomesOf,
  stepCancelReasonLabels,
  stepKindLabels,
  stepOutcomeLabels,
} from '@/app/modules/pathways/shared'
import { stepCancelReasons, type StepKind } from '@/drizzle/vocabulary'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDay, toDayValue } from '../format/date'
import { StepDue } from './steps-ahead'

interface OpenStepProps {
  step: { id: string; kind: StepKind; plannedOn: string; organisation: string | null }
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** One planned step, and what can be said of it: what came of it, or why it will not take place. */
export function OpenStep({ step, today, answer }: OpenStepProps) {
  const { id, kind, plannedOn, organisation } = step
  const answerOf = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const completing = answerOf('complete_step')
  const cancelling = answerOf('cancel_step')
  return (
    <li className="stack-tight py-4 first:pt-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StepDue plannedOn={plannedOn} today={today} />
        <strong>{stepKindLabels[kind]}</strong>
        <span className="text-sm text-muted">
          {formatDay(plannedOn)}
          {organisation !== null && ` · ${organisation}`}
        </span>
      </p>
      <Form id={`etape-${id}`} errors={completing?.errors} values={completing?.values}>
        <input type="hidden" name="stepId" value={id} />
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="outcome"
            label="Ce qu’il en a été"
            options={outcomesOf(kind).map((value) => ({ value, label: stepOutcomeLabels[value] }))}
          />
          <DateField
            name="doneOn"
            label="Le"
            max={toDayValue(today)}
            defaultValue={toDayValue(today)}
            required
          />
          <SubmitButton name="intent" value="complete_step" variant="secondary">
            Noter<span className="sr-only"> l’étape {stepKindLabels[kind]}</span>
          </SubmitButton>
        </div>
      </Form>
      <details open={cancelling !== undefined}>
        <summary className="press cursor-pointer">
          Annuler<span className="sr-only"> l’étape {stepKindLabels[kind]}</span>
        </summary>
        <Form id={`annuler-${id}`} errors={cancelling?.errors} values={cancelling?.values}>
          <input type="hidden" name="stepId" value={id} />
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              name="reason"
              label="Pourquoi"
              options={stepCancelReasons.map((value) => ({ value, label: stepCancelReasonLabels[value] }))}
            />
            <SubmitButton name="intent" value="cancel_step" variant="quiet">
              Annuler cette étape
            </SubmitButton>
          </div>
        </Form>
      </details>
    </li>
  )
}
