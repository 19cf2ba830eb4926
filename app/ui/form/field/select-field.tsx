import { useSpeech } from '@/app/words/use-speech'
import { controlLook, Field, type FieldProps } from './field'

export interface FieldOption {
  value: string
  label: string
  hint?: string | undefined
}

/** Options that belong under one heading: the places of a commune. */
export interface FieldOptionGroup {
  label: string
  options: readonly FieldOption[]
}

export interface SelectFieldProps extends FieldProps {
  options: readonly (FieldOption | FieldOptionGroup)[]
  defaultValue?: string | undefined
  /** The first line, which answers nothing: « Choisir », « Je ne sais pas ». */
  emptyLabel?: string | undefined
  /** The options are of a vocabulary that is French. */
  inFrench?: boolean | undefined
}

export function SelectField({ options, emptyLabel, inFrench = false, ...field }: SelectFieldProps) {
  const { language } = useSpeech()
  const selectOption = ({ value, label }: FieldOption) => (
    <option key={value} value={value} lang={inFrench && language !== 'fr' ? 'fr' : undefined}>
      {label}
    </option>
  )
  return (
    <Field {...field}>
      {(control, value) => (
        <select {...control} defaultValue={value} className={controlLook}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) =>
            'options' in option ? (
              <optgroup
                key={option.label}
                label={option.label}
                lang={inFrench && language !== 'fr' ? 'fr' : undefined}
              >
                {option.options.map(selectOption)}
              </optgroup>
            ) : (
              selectOption(option)
            ),
          )}
        </select>
      )}
    </Field>
  )
}
