import { createContext, useContext } from 'react'
import type { FormErrors, FormValues } from './form-values'

export interface FormState {
  /** Set when a page holds several forms, so that ids stay unique. */
  formId: string | undefined
  errors: FormErrors
  /** `null`: nothing given, fields show their own default. */
  values: FormValues | null
  /** The button whose answer is awaited; `null` when nothing is under way. */
  pending: { name: string; value: string } | null
}

export const FormStateContext = createContext<FormState>({
  formId: undefined,
  errors: {},
  values: null,
  pending: null,
})

export function useFormState(): FormState {
  return useContext(FormStateContext)
}

/** Id of a field's control, or of the first one of a group: what the error summary links to. */
export function fieldId(formId: string | undefined, name: string): string {
  return `${formId ?? 'champ'}-${name}`
}

/** Id of what is said of a field that was refused, from the field's own: for `aria-describedby`. */
export function errorId(field: string): string {
  return `${field}-erreur`
}

export interface FieldState {
  id: string
  errors: readonly string[]
  /** What the form holds for this name, as typed, always as a list. */
  values: readonly string[]
}

/** `defaultValue` counts only when the form was given no values: after a 422, what was typed is the only truth. */
export function useFieldState(name: string, defaultValue: string | readonly string[] = []): FieldState {
  const { formId, errors, values } = useFormState()
  const held = values === null ? defaultValue : (values[name] ?? [])
  return {
    id: fieldId(formId, name),
    errors: errors[name] ?? [],
    values: typeof held === 'string' ? [held] : held,
  }
}
