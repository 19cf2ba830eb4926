import { FieldGroup, type FieldProps } from './field'
import { OptionLine } from './option-line'
import type { FieldOption } from './select-field'

export interface RadioGroupProps extends FieldProps {
  /** « Je ne sais pas » is an option like another. */
  options: readonly FieldOption[]
  defaultValue?: string | undefined
}

/** One answer among a few. */
export function RadioGroup({ options, defaultValue, ...field }: RadioGroupProps) {
  return (
    <FieldGroup {...field} defaultValues={defaultValue === undefined ? undefined : [defaultValue]}>
      {(state) => (
        <div className="grid max-w-measure gap-2">
          {options.map((option, index) => (
            <OptionLine
              key={option.value}
              type="radio"
              id={index === 0 ? state.id : `${state.id}-${option.value}`}
              name={field.name}
              option={option}
              required={field.required}
              defaultChecked={state.values[0] === option.value}
            />
          ))}
        </div>
      )}
    </FieldGroup>
  )
}
