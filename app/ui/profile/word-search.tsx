import type { ReactNode } from 'react'
import { controlLook } from '../form/field/field'
import type { FieldOption } from '../form/field/select-field'
import { useFieldState } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { useWords } from '../words'
import { searchedField, searchField, stepIntents } from './step-view'

interface WordSearchProps {
  /** When the error summary has to lead here. */
  id?: string | undefined
  label: string
  /** Null before any search. */
  found: readonly FieldOption[] | null
  children: (found: readonly FieldOption[]) => ReactNode
}

/** A search box inside a form: its button posts the whole form, and the page comes back with what was found. */
export function WordSearch({ id, label, found, children }: WordSearchProps) {
  const words = useWords().picker
  const query = useFieldState(searchField)
  const typed = query.values[0] ?? ''
  return (
    <div id="recherche" className="stack-tight max-w-measure">
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-48 grow">
          <span className="text-sm">{label}</span>
          <input
            id={id ?? query.id}
            type="search"
            name={searchField}
            defaultValue={typed}
            autoComplete="off"
            maxLength={100}
            className={controlLook}
          />
        </label>
        <SubmitButton variant="secondary" name="intent" value={stepIntents.search} formAction="#recherche">
          {words.search}
        </SubmitButton>
      </div>
      {found !== null && (
        <>
          <input type="hidden" name={searchedField} value={typed} />
          <p role="status" className="text-sm text-muted">
            {words.results(found.length)}
          </p>
          {found.length > 0 && children(found)}
        </>
      )}
    </div>
  )
}
