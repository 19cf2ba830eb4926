import type { ReactNode } from 'react'
import { controlLook } from '../form/field/field'
import type { FieldOption } from '../form/field/select-field'
import { useFieldState } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { useWords } from '../words'
import { PlainErrors } from './plain-errors'
import { searchedField, searchField, stepIntents } from './step-view'

interface WordSearchProps {
  label: string
  /** Null before any search. */
  found: readonly FieldOption[] | null
  children: (found: readonly FieldOption[]) => ReactNode
}

/** A search box inside a form: its button posts the whole form, and the page comes back with what was found. */
export function WordSearch({ label, found, children }: WordSearchProps) {
  const words = useWords().picker
  const query = useFieldState(searchField)
  const typed = query.values[0] ?? ''
  return (
    <div id="recherche" className="stack-tight max-w-measure">
      <PlainErrors messages={query.errors} />
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-48 grow">
          <span className="text-sm">{label}</span>
          <input
            id={query.id}
            type="search"
            name={searchField}
            defaultValue={typed}
            autoComplete="off"
            maxLength={100}
            aria-invalid={query.errors.length > 0 ? true : undefined}
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
