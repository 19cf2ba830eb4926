import type { TrainingSession } from '@/app/modules/trainings/shared'
import { Panel } from '../display/panel'
import { DateField } from '../form/field/date-field'
import { NumberField } from '../form/field/number-field'
import { TextField } from '../form/field/text-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate, toDayValue } from '../format/date'
import { describeSession } from './describe-entry'

/** When and where an action is held, and one more time. */
export function SessionsPanel({
  sessions,
  today,
  answer,
}: {
  sessions: readonly TrainingSession[]
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  return (
    <Panel title="Sessions">
      {sessions.length === 0 ? (
        <p className="text-muted">
          Aucune session. Une formation ne peut pas commencer sans&nbsp;; le reste est ouvert toute l’année.
        </p>
      ) : (
        <ul className="stack-tight">
          {sessions.map((session) => (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-3">
              <span>{describeSession(session)}</span>
              <Form id={`retrait-${session.id}`}>
                <input type="hidden" name="sessionId" value={session.id} />
                <SubmitButton name="intent" value="remove_session" variant="quiet">
                  Retirer<span className="sr-only"> la session du {formatDate(session.startsOn)}</span>
                </SubmitButton>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <details open={answer !== undefined || sessions.length === 0}>
        <summary className="press cursor-pointer">Ajouter une session</summary>
        <Form id="session" errors={answer?.errors} values={answer?.values}>
          <div className="flex flex-wrap items-end gap-3">
            <DateField name="startsOn" label="Premier jour" min={toDayValue(today)} required />
            <DateField name="endsOn" label="Dernier jour" min={toDayValue(today)} required />
            <NumberField name="seats" label="Places" required />
          </div>
          <TextField name="place" label="Lieu" required />
          <SubmitButton name="intent" value="add_session" variant="secondary">
            Ajouter
          </SubmitButton>
        </Form>
      </details>
    </Panel>
  )
}
