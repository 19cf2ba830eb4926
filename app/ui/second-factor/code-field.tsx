import { TextField } from '../form/field/text-field'

/** Six digits of the application; a recovery code fits too. Phones offer their keypad and what they received. */
export function CodeField({ hint, id }: { hint?: string; id?: string }) {
  return (
    <TextField
      name="code"
      label="Code"
      autoComplete="one-time-code"
      hint={hint}
      maxLength={30}
      required
      {...(id !== undefined && { id })}
    />
  )
}
