import type { ComponentProps } from 'react'
import { controlLook, Field, type FieldProps } from './field'

export interface TextFieldProps extends FieldProps {
  type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'time' | undefined
  defaultValue?: string | undefined
  autoComplete?: string | undefined
  inputMode?: ComponentProps<'input'>['inputMode']
  maxLength?: number | undefined
}

export function TextField({ type = 'text', autoComplete, inputMode, maxLength, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control, value) => (
        <input
          {...control}
          type={type}
          defaultValue={value}
          autoComplete={autoComplete}
          inputMode={inputMode}
          maxLength={maxLength}
          className={controlLook}
        />
      )}
    </Field>
  )
}
