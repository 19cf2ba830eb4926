import type { FormErrors, FormValues } from '../form/form-values'
import type { WordChoice } from '../profile/step-view'

/** What the form of an action shows: what is stored, or what was typed when it came back. */
export interface ActionFormView {
  values: FormValues
  errors: FormErrors
  /** Why it was refused, when no field is to blame. */
  message: string | null
  skills: WordChoice
}
