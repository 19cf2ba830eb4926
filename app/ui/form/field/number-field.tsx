import { controlLook, Field, type FieldProps } from './field'

export interface NumberFieldProps extends FieldProps {
  defaultValue?: string | undefined
  /** Shown after the box: `€ de l’heure`, `mois`. */
  unit?: string | undefined
  /** Brings the phone's keyboard with a comma. */
  decimal?: boolean | undefined
}

/**
 * A text box with a number keyboard: `type="number"` refuses the French comma in some browsers and changes value
 * under a mouse wheel. Read what is typed with `readNumber`.
 */
export function NumberField({ unit, decimal = false, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control, value) => (
        <span className="flex items-center gap-2">
          <span className="w-32 shrink-0">
            <input
              {...control}
              type="text"
              inputMode={decimal ? 'decimal' : 'numeric'}
              autoComplete="off"
              defaultValue={value}
              className={controlLook}
            />
          </span>
          {unit !== undefined && <span className="text-muted">{unit}</span>}
        </span>
      )}
    </Field>
  )
}
