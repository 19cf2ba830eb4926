/** What a form holds, as typed: one string a name, or a list where a name may repeat. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>

/** French sentences by field name; those of no field are under `formErrorName`. Fits zod's `flattenError().fieldErrors`. */
export type FormErrors = Readonly<Record<string, readonly string[] | undefined>>

/** Key of the errors that belong to the whole form. */
export const formErrorName = 'form'

/**
 * Reads posted data the same way in the browser and on the server. Names in `lists` always give an array, even of
 * none or one: otherwise a single ticked box would look like a text field. The CSRF token and files are left out.
 */
export function readFormValues(
  data: FormData,
  lists: readonly string[] = [],
): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const name of new Set([...data.keys(), ...lists])) {
    if (name === 'csrf') continue
    const given = data.getAll(name).filter((value) => typeof value === 'string')
    const [only] = given
    if (lists.includes(name) || given.length > 1) values[name] = given
    else if (only !== undefined) values[name] = only
  }
  return values
}
