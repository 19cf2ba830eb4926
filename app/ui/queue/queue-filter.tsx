import { SubmitButton } from '../form/submit-button'
import { Form } from '../form/form'
import { OptionLine } from '../form/field/option-line'
import { SelectField } from '../form/field/select-field'
import { TextField } from '../form/field/text-field'

interface QueueFilterProps {
  /** Words of the address as they are now; `vue` is kept, the others are chosen here. */
  now: { vue: string; suivi: string; retard: boolean; q: string }
  holders: readonly { value: string; label: string }[]
}

/** What narrows the queue, as an address that can be kept and shared. */
export function QueueFilterForm({ now, holders }: QueueFilterProps) {
  const { vue, suivi, retard, q } = now
  return (
    <search>
      <Form id="filtre" key={`${vue} ${suivi} ${String(retard)} ${q}`} method="get" action="/conseil">
        <input type="hidden" name="vue" value={vue} />
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-48 grow sm:grow-0 sm:basis-72">
            <TextField
              name="q"
              type="search"
              label="Personne, offre ou établissement"
              defaultValue={q}
              autoComplete="off"
              maxLength={100}
            />
          </div>
          <SelectField
            name="suivi"
            label="Suivi par"
            emptyLabel="Tout le monde"
            options={holders}
            defaultValue={suivi}
          />
          <OptionLine
            type="checkbox"
            name="retard"
            option={{ value: 'oui', label: 'En attente depuis plus de 7 jours' }}
            defaultChecked={retard}
          />
          <SubmitButton variant="secondary">Filtrer</SubmitButton>
        </div>
      </Form>
    </search>
  )
}
