import { controlLook, Field, type FieldProps } from './field'

interface TextAreaFieldProps extends FieldProps {
  rows?: number | undefined
  maxLength?: number | undefined
}

/** Several lines of a person's own words. */
export function TextAreaField({ rows = 4, maxLength, ...field }: TextAreaFieldProps) {
  return (
    <Field {...field}>
      {(control, value) => (
        <textarea
          {...control}
          rows={rows}
          defaultValue={value}
          maxLength={maxLength}
          className={controlLook}
        />
      )}
    </Field>
  )
}
