import { useState } from 'react'
import { useWords } from '../../words'
import { FieldGroup, type FieldProps } from './field'
import { OptionLine } from './option-line'
import type { FieldOption } from './select-field'
import { useVocabularySearch } from './vocabulary-search'
import { VocabularySearchBox } from './vocabulary-search-box'

export interface VocabularyPickerProps extends FieldProps {
  /** A resource route that answers `VocabularyAnswer`: `/api/metiers`. */
  endpoint: string
  /** Name of the search box, posted with the form. */
  queryName: string
  /** Label of the search box: « Chercher un métier ». */
  queryLabel: string
  /** Posted as `intent` by « Chercher » when no script runs: the action shows the page again with `results`. */
  searchIntent: string
  /** One answer, or several. */
  multiple?: boolean | undefined
  /** What the form holds already, with its words. */
  chosen?: readonly FieldOption[] | undefined
  /** What the server found; `null` before any search. */
  results?: readonly FieldOption[] | null
}

/**
 * Chooses words from a large vocabulary. Without scripts: a search box, a button, and boxes to tick. With them the
 * list follows the typing; it stays a plain list of boxes, and the number of results is read aloud. A box never
 * moves when ticked; it joins the chosen ones above at the next search.
 */
export function VocabularyPicker(props: VocabularyPickerProps) {
  const { name, endpoint, queryName, queryLabel, searchIntent } = props
  const { multiple = false, chosen = [], results = null, label, hint, required } = props
  const words = useWords().picker
  const search = useVocabularySearch(endpoint)
  const [known, setKnown] = useState(chosen)
  const [ticked, setTicked] = useState(() => chosen.map((option) => option.value))
  const found = search.options ?? results
  const elsewhere = known.filter((option) => !found?.some((other) => other.value === option.value))

  function tick(option: FieldOption, checked: boolean) {
    setKnown((before) =>
      before.some((other) => other.value === option.value) ? before : [...before, option],
    )
    setTicked((before) => [
      ...(multiple ? before.filter((value) => value !== option.value) : []),
      ...(checked ? [option.value] : []),
    ])
  }

  const line = (id: string) => (option: FieldOption) => (
    <OptionLine
      key={option.value}
      type={multiple ? 'checkbox' : 'radio'}
      id={`${id}-${option.value}`}
      name={name}
      option={option}
      defaultChecked={ticked.includes(option.value)}
      onChange={(event) => tick(option, event.target.checked)}
    />
  )

  return (
    <FieldGroup name={name} label={label} hint={hint} required={required}>
      {({ id }) => (
        <div className="stack-tight max-w-measure">
          {elsewhere.length > 0 && (
            <div role="group" aria-label={words.chosen} className="grid gap-2">
              {elsewhere.map(line(id))}
            </div>
          )}
          <VocabularySearchBox
            id={id}
            queryName={queryName}
            queryLabel={queryLabel}
            searchIntent={searchIntent}
            search={search}
            found={found}
          />
          {found !== null && found.length > 0 && <div className="grid gap-2">{found.map(line(id))}</div>}
        </div>
      )}
    </FieldGroup>
  )
}
