import { FieldGroup, type FieldProps } from './field'
import { OptionLine } from './option-line'
import type { FieldOption } from './select-field'

export interface CheckboxGroupProps extends FieldProps {
  options: readonly FieldOption[]
  defaultValues?: readonly string[] | undefined
  /** Short words side by side where there is room. */
  columns?: boolean | undefined
  /** The options are of a vocabulary that is French. */
  inFrench?: boolean | undefined
}

/** Any number of answers. */
export function CheckboxGroup({ options, columns = false, inFrench = false, ...field }: CheckboxGroupProps) {
  return (
    <FieldGroup {...field}>
      {(state) => (
        <div className={columns ? 'grid gap-2 sm:grid-cols-2 lg:grid-cols-3' : 'grid max-w-measure gap-2'}>
          {options.map((option, index) => (
            <OptionLine
              key={option.value}
              type="checkbox"
              id={index === 0 ? state.id : `${state.id}-${option.value}`}
              name={field.name}
              option={option}
              inFrench={inFrench}
              defaultChecked={state.values.includes(option.value)}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
