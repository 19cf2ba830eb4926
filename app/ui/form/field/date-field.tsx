import { controlLook, Field, type FieldProps } from './field'

export interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, as are `min` and `max`. */
  defaultValue?: string | undefined
  min?: string | undefined
  max?: string | undefined
}

/** The browser's own date control: known to its owner, in their language, at no cost in data. */
export function DateField({ min, max, ...field }: DateFieldProps) {
  return (
    <Field {...field}>
      {(control, value) => (
        <span className="block max-w-56">
          <input {...control} type="date" min={min} max={max} defaultValue={value} className={controlLook} />
        </span>
      )}
    </Field>
  )
}
