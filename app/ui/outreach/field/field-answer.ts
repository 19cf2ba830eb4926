import type { FormErrors, FormValues } from '../../form/form-values'

/** What the portal says of a form that a device kept. */
export type FieldAnswer = FieldDone | FieldRefusal

export interface FieldDone {
  done: true
  /** Null when she has left the pool since. */
  residentId: string | null
}

/** Nothing was changed; what was typed comes back. */
export interface FieldRefusal {
  message: string
  errors: FormErrors
  values: FormValues
}

/** Null for what is no answer of ours, such as a page of a network that asks to be signed in to. */
export function readFieldAnswer(given: unknown): FieldAnswer | null {
  if (typeof given !== 'object' || given === null) return null
  if ('done' in given && given.done === true && 'residentId' in given) {
    return { done: true, residentId: typeof given.residentId === 'string' ? given.residentId : null }
  }
  if (!('message' in given && 'errors' in given && 'values' in given)) return null
  if (typeof given.message !== 'string' || !isTexts(given.errors) || !isTexts(given.values)) return null
  return { message: given.message, errors: toLists(given.errors), values: given.values }
}

type Texts = Record<string, string | string[]>

function isTexts(given: unknown): given is Texts {
  return (
    typeof given === 'object' &&
    given !== null &&
    Object.values(given).every((value) => [value].flat().every((text) => typeof text === 'string'))
  )
}

const toLists = (texts: Texts): FormErrors =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, [text].flat()]))
