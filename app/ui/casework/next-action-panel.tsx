import { nextActionLabels } from '@/app/modules/casework/shared'
import { nextActionKinds, type NextActionKind } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { Tag } from '../display/tag'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDay, toDayValue } from '../format/date'

interface NextActionPanelProps {
  next: { kind: NextActionKind; dueOn: string; setBy: string } | null
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** What is to be done next for a person, and by when; one thing at a time. */
export function NextActionPanel({ next, today, answer }: NextActionPanelProps) {
  const due = next !== null && next.dueOn <= toDayValue(today)
  return (
    <Panel
      title="Prochaine action"
      tone={due ? 'waiting' : 'plain'}
      aside={
        next !== null && (
          <Tag tone={due ? 'waiting' : 'info'}>
            {due && next.dueOn < toDayValue(today) ? 'en retard' : due ? 'aujourd’hui' : 'à venir'}
          </Tag>
        )
      }
    >
      {next === null ? (
        <p className="text-muted">Rien n’est prévu.</p>
      ) : (
        <div className="flex flex-wrap items-center justify-between gap-3">
          <p>
            <strong>{nextActionLabels[next.kind]}</strong>, {formatDay(next.dueOn)}
            <span className="text-muted"> · par {next.setBy}</span>
          </p>
          <Form id="action-faite">
            <SubmitButton name="intent" value="finish_action" variant="secondary">
              C’est fait
            </SubmitButton>
          </Form>
        </div>
      )}
      <details open={answer !== undefined}>
        <summary className="press cursor-pointer">
          {next === null ? 'Prévoir une action' : 'Prévoir autre chose'}
        </summary>
        <Form id="action" errors={answer?.errors} values={answer?.values}>
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              name="kind"
              label="Quoi"
              emptyLabel="Choisir"
              options={nextActionKinds.map((value) => ({ value, label: nextActionLabels[value] }))}
              required
            />
            <DateField name="dueOn" label="Pour le" min={toDayValue(today)} required />
            <SubmitButton name="intent" value="set_action" variant="secondary">
              Prévoir
            </SubmitButton>
          </div>
        </Form>
      </details>
    </Panel>
  )
}
