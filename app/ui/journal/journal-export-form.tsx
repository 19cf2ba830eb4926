import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import type { JournalFilterFormProps } from './journal-filter-form'

/** Everything that passes the filter, in one file. */
export function JournalExportForm({ filter }: JournalFilterFormProps) {
  const fields = {
    action: filter.action,
    role: filter.actorRole,
    du: filter.from,
    au: filter.to,
    objet: filter.subjectId,
  }
  return (
    <Form action="/coordination/journal/export" id="export" reloadDocument>
      {Object.entries(fields).map(
        ([name, value]) => value !== null && <input key={name} type="hidden" name={name} value={value} />,
      )}
      <SubmitButton variant="secondary">Exporter ces lignes (CSV)</SubmitButton>
    </Form>
  )
}
