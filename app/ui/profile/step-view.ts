import type { ProfileStep } from '@/app/modules/profiles/shared'
import type { FieldOption } from '../form/field/select-field'
import type { FormErrors, FormValues } from '../form/form-values'

/** A part of a long list, folded until one opens it. */
export interface OptionGroup {
  label: string
  options: readonly FieldOption[]
}

/** Boxes to tick by name: those ticked, those a search found, and those one may browse. No option is there twice. */
export interface WordChoice {
  chosen: readonly FieldOption[]
  /** Null before any search. */
  found: readonly FieldOption[] | null
  proposed: readonly OptionGroup[]
}

/** What the form of one step offers to choose from. */
export type StepOptions =
  | { step: 'identity' | 'contracts' }
  | ({ step: 'occupations' | 'skills' | 'licences' } & WordChoice)
  | {
      step: 'experience'
      rows: number
      /** What each row chooses from. */
      occupations: readonly FieldOption[]
      found: readonly FieldOption[] | null
    }
  | { step: 'languages'; rows: number }
  | { step: 'availability'; /** `YYYY-MM-DD` */ today: string }
  | { step: 'mobility'; places: readonly FieldOption[] }

/** Everything the page of one step shows: what is stored, or what was typed when the form came back. */
export interface StepView {
  step: ProfileStep
  options: StepOptions
  values: FormValues
  errors: FormErrors
}

/** What the buttons of a step post as `intent`. */
export const stepIntents = {
  save: 'save',
  search: 'search',
  addRow: 'add-row',
  /** The Enter key in a text box: searches when the search box has a new word, saves otherwise. */
  enter: 'enter',
  /** Followed by the code of a search result that takes the next empty row. */
  addCode: 'add:',
} as const

/** Name of a step's search box, and of the word that was searched last. */
export const searchField = 'query'
export const searchedField = 'searched'
