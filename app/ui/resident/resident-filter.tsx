import { Form } from '../form/form'
import { OptionLine } from '../form/field/option-line'
import { TextField } from '../form/field/text-field'
import { SubmitButton } from '../form/submit-button'

/** Filters live in the address, so that a list can be kept and shared. */
export function ResidentFilter({ query, mine }: { query: string; mine: boolean }) {
  return (
    <search>
      <Form key={`${query} ${mine}`} method="get" action="/conseil/habitants">
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-48 grow sm:grow-0 sm:basis-80">
            <TextField
              name="nom"
              label="Nom ou prénom"
              type="search"
              defaultValue={query}
              autoComplete="off"
            />
          </div>
          <OptionLine
            type="checkbox"
            name="suivi"
            option={{ value: 'moi', label: 'Mes suivis' }}
            defaultChecked={mine}
          />
          <SubmitButton variant="secondary">Chercher</SubmitButton>
        </div>
      </Form>
    </search>
  )
}
