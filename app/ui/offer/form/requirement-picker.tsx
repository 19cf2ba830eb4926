import { useState } from 'react'
import { FieldGroup, type FieldProps } from '../../form/field/field'
import type { FieldOption } from '../../form/field/select-field'
import { useVocabularySearch } from '../../form/field/vocabulary-search'
import { VocabularySearchBox } from '../../form/field/vocabulary-search-box'
import { pluralWord } from '../../format/number'
import type { RequirementChoice } from './offer-form-view'
import { RequirementRow } from './requirement-row'
import { useRequirementMarks, type RequirementDegree } from './use-requirement-marks'

interface RequirementPickerProps extends FieldProps {
  choice: RequirementChoice
  /** A resource route that answers `VocabularyAnswer`. */
  endpoint: string
  queryName: string
  queryLabel: string
  searchIntent: string
  /** Above those of the occupation that are not asked. */
  proposedLabel: string
  degree?: RequirementDegree | undefined
}

/** What an offer may ask of a large vocabulary: those asked, those of the occupation, those one searches for. */
export function RequirementPicker(props: RequirementPickerProps) {
  const { name, label, hint, choice, endpoint, queryName, queryLabel, searchIntent, proposedLabel, degree } =
    props
  const marks = useRequirementMarks(name, degree)
  const search = useVocabularySearch(endpoint)
  const [ticked, setTicked] = useState<readonly FieldOption[]>([])
  const found = search.options ?? choice.results

  // A row stands in one place: under the search while it is found, where it belongs otherwise.
  const isFound = (option: FieldOption) => found?.some((other) => other.value === option.value) ?? false
  const isGiven = (option: FieldOption) =>
    [...choice.asked, ...choice.proposed].some((other) => other.value === option.value)
  const asked = [...choice.asked, ...ticked.filter((option) => !isGiven(option))].filter(
    (option) => !isFound(option),
  )
  const proposed = choice.proposed.filter((option) => !isFound(option))
  const remembering = {
    markOf: marks.markOf,
    change(code: string, change: Parameters<typeof marks.change>[1]) {
      marks.change(code, change)
      const option = found?.find(({ value }) => value === code)
      if (option === undefined) return
      setTicked((before) => [...before.filter(({ value }) => value !== code), option])
    },
  }

  return (
    <FieldGroup name={name} label={label} hint={hint}>
      {({ id }) => {
        const rows = (options: readonly FieldOption[]) =>
          options.map((option) => (
            <RequirementRow
              key={option.value}
              id={`${id}-${option.value}`}
              name={name}
              option={option}
              marks={remembering}
              degree={degree}
            />
          ))
        return (
          <div className="stack-tight max-w-measure">
            {asked.length > 0 && <ul className="grid gap-2">{rows(asked)}</ul>}
            {proposed.length > 0 && (
              <details open={choice.asked.length === 0} className="rounded-md border border-line px-3">
                <summary className="press py-2">
                  {proposedLabel}{' '}
                  <span className="text-muted">
                    ({proposed.length} {pluralWord(proposed.length, 'proposition', 'propositions')})
                  </span>
                </summary>
                <ul className="grid gap-2 pb-3">{rows(proposed)}</ul>
              </details>
            )}
            <VocabularySearchBox
              id={id}
              queryName={queryName}
              queryLabel={queryLabel}
              searchIntent={searchIntent}
              search={search}
              found={found}
              autoFocus={choice.results !== null}
            />
            {found !== null && found.length > 0 && <ul className="grid gap-2">{rows(found)}</ul>}
          </div>
        )
      }}
    </FieldGroup>
  )
}
