import { useSpeech } from '@/app/words/use-speech'
import { controlLook } from '../form/field/field'
import type { FieldOption } from '../form/field/select-field'
import { useFieldState } from '../form/form-state'

interface RowFieldProps {
  name: string
  /** The other field of the row. */
  pairedWith: string
  /** From 0; fields of one row share it. */
  row: number
  label: string
}

/** Where the messages of a rows' field stand. */
export const rowErrorsId = (fieldId: string) => `${fieldId}-erreurs`

/** One message stands above all the rows: here only the boxes that it can be about are marked. */
function useRowField({ name, pairedWith, row }: RowFieldProps, isAnswer: (value: string) => boolean) {
  const state = useFieldState(name)
  const paired = useFieldState(pairedWith)
  const value = state.values[row] ?? ''
  const begun = value !== '' || (paired.values[row] ?? '') !== ''
  const wrong = state.errors.length > 0 && begun && !isAnswer(value)
  return {
    value,
    id: row === 0 ? state.id : `${state.id}-${row + 1}`,
    invalid: wrong ? (true as const) : undefined,
    describedBy: state.errors.length > 0 ? rowErrorsId(state.id) : undefined,
  }
}

export function RowSelect({
  options,
  inFrench = false,
  ...field
}: RowFieldProps & {
  options: readonly FieldOption[]
  /** The options are of a vocabulary that is French. */
  inFrench?: boolean
}) {
  const { say, language } = useSpeech()
  const mark = inFrench && language !== 'fr' ? 'fr' : undefined
  const { value, id, invalid, describedBy } = useRowField(field, (chosen) => chosen !== '')
  return (
    <label className="min-w-0 grow basis-56">
      <span className="text-sm">{field.label}</span>
      <select
        // A value set by the server (a search result) has to replace the one on the page.
        key={value}
        id={id}
        name={field.name}
        defaultValue={value}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        className={controlLook}
      >
        <option value="">{say('Choisir')}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value} lang={mark}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  )
}

export function RowNumber({ unit, ...field }: RowFieldProps & { unit: string }) {
  const { value, id, invalid, describedBy } = useRowField(field, (typed) => /^\d{1,3}$/.test(typed))
  return (
    <label className="basis-32">
      <span className="text-sm whitespace-nowrap">{field.label}</span>
      <span className="flex items-center gap-2">
        <input
          id={id}
          name={field.name}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={value}
          aria-invalid={invalid}
          aria-describedby={describedBy}
          className={controlLook}
        />
        <span className="text-muted">{unit}</span>
      </span>
    </label>
  )
}
