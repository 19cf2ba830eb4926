import type { KeyboardEvent } from 'react'
import { useWords } from '../../words'
import { useFieldState } from '../form-state'
import { SubmitButton } from '../submit-button'
import { controlLook } from './field'
import type { FieldOption } from './select-field'
import type { VocabularySearch } from './vocabulary-search'

export interface VocabularySearchBoxProps {
  /** Of the box: where an error about the field leads. */
  id: string
  /** Name of the box, posted with the form. */
  queryName: string
  /** « Chercher un métier ». */
  queryLabel: string
  /** Posted as `intent` by « Chercher » when no script runs. */
  searchIntent: string
  search: VocabularySearch
  /** What is listed under the box; `null` before any search. */
  found: readonly FieldOption[] | null
  /** Brings a reader without scripts back to where she searched. */
  autoFocus?: boolean | undefined
}

/** A search box, its button for those without scripts, and what came of it, read aloud. */
export function VocabularySearchBox(props: VocabularySearchBoxProps) {
  const { id, queryName, queryLabel, searchIntent, search, found, autoFocus } = props
  const words = useWords().picker
  const query = useFieldState(queryName)
  return (
    <>
      <div className="flex flex-wrap items-end gap-2">
        <label className="min-w-0 grow basis-48">
          <span className="text-sm">{queryLabel}</span>
          <input
            id={id}
            type="search"
            name={queryName}
            defaultValue={query.values[0] ?? ''}
            autoComplete="off"
            autoFocus={autoFocus}
            className={controlLook}
            onChange={(event) => search.ask(event.target.value)}
            onKeyDown={leaveFormOnEnter}
          />
        </label>
        <SubmitButton variant="secondary" name="intent" value={searchIntent}>
          {words.search}
        </SubmitButton>
      </div>
      <p role="status" className="text-sm text-muted">
        {search.state === 'searching' && words.searching}
        {search.state === 'failed' && words.failed}
        {search.state === 'idle' && found !== null && words.results(found.length)}
      </p>
    </>
  )
}

/** The list already follows the typing; Enter would send the whole form. */
function leaveFormOnEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
