import { controlLook, Field, type FieldProps } from './field'

export interface FieldOption {
  value: string
  label: string
  hint?: string | undefined
}

export interface SelectFieldProps extends FieldProps {
  options: readonly FieldOption[]
  defaultValue?: string | undefined
  /** The first line, which answers nothing: « Choisir », « Je ne sais pas ». */
  emptyLabel?: string | undefined
}

export function SelectField({ options, emptyLabel, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control, value) => (
        <select {...control} defaultValue={value} className={controlLook}>
          {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
