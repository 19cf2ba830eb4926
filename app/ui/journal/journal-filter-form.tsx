import { roleLabels } from '@/app/modules/access/shared'
import { describeAction, describedActions } from '@/app/modules/audit/shared'
import { DateField } from '../form/field/date-field'
import { SelectField } from '../form/field/select-field'
import { TextField } from '../form/field/text-field'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

export interface JournalFilterFormProps {
  filter: Record<'action' | 'actorRole' | 'from' | 'to' | 'subjectId', string | null>
}

const actionOptions = describedActions
  .map((value) => ({ value, label: describeAction(value) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'fr'))

const roleOptions = [
  ...Object.entries(roleLabels).map(([value, label]) => ({ value, label })),
  { value: 'system', label: 'Le portail' },
  { value: 'visitor', label: 'Personne non connectée' },
]

/** Filters live in the address, so that what was looked at can be kept and shared. */
export function JournalFilterForm({ filter }: JournalFilterFormProps) {
  return (
    <search>
      <Form key={JSON.stringify(filter)} method="get" action="/coordination/journal">
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="action"
            label="Action"
            options={actionOptions}
            emptyLabel="Toutes"
            defaultValue={filter.action ?? ''}
          />
          <SelectField
            name="role"
            label="Par"
            options={roleOptions}
            emptyLabel="Tout le monde"
            defaultValue={filter.actorRole ?? ''}
          />
          <DateField name="du" label="Du" defaultValue={filter.from ?? ''} />
          <DateField name="au" label="Au" defaultValue={filter.to ?? ''} />
          <TextField
            name="objet"
            label="Numéro de l’objet"
            defaultValue={filter.subjectId ?? ''}
            autoComplete="off"
          />
          <SubmitButton variant="secondary">Filtrer</SubmitButton>
        </div>
      </Form>
    </search>
  )
}
