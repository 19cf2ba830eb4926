import type { ReactNode } from 'react'
import { classNames } from '../../class-names'
import { Icon } from '../../display/icon'
import { useWords } from '../../words'
import { errorId, useFieldState, type FieldState } from '../form-state'

/** What every field takes; its value and its errors come from the form. */
export interface FieldProps {
  name: string
  /** A question or a noun, without a colon. */
  label: string
  hint?: ReactNode
  required?: boolean | undefined
}

/** Attributes that tie a control to its label, hint and errors. */
export interface ControlAttributes {
  id: string
  name: string
  required: boolean | undefined
  'aria-invalid': true | undefined
  'aria-describedby': string | undefined
}

export const controlLook =
  'press w-full rounded-md border-2 border-line-strong bg-surface px-3 py-1 text-ink aria-invalid:border-danger'

interface FieldFrameProps extends FieldProps {
  defaultValue?: string | undefined
  children: (control: ControlAttributes, value: string) => ReactNode
}

/** A label, a hint, the errors, and one control. */
export function Field({ name, label, hint, required, defaultValue, children }: FieldFrameProps) {
  const state = useFieldState(name, defaultValue)
  return (
    <div className="max-w-measure">
      <label htmlFor={state.id} className="font-semibold">
        {label}
        <RequiredMark required={required} />
      </label>
      <Hint state={state} hint={hint} />
      <ErrorLines state={state} />
      <div className="mt-1">
        {children(controlAttributes(name, state, required, hint), state.values[0] ?? '')}
      </div>
    </div>
  )
}

interface FieldGroupProps extends FieldProps {
  defaultValues?: readonly string[] | undefined
  children: (state: FieldState) => ReactNode
}

/** Several controls that answer one question. The first control takes `state.id`, so that the error summary leads to it. */
export function FieldGroup({ name, label, hint, required, defaultValues, children }: FieldGroupProps) {
  const state = useFieldState(name, defaultValues)
  return (
    <fieldset aria-describedby={describedBy(state, hint)} className="min-w-0">
      <legend className="font-semibold">
        {label}
        <RequiredMark required={required} />
      </legend>
      <Hint state={state} hint={hint} />
      <ErrorLines state={state} />
      <div className="mt-2">{children(state)}</div>
    </fieldset>
  )
}

function controlAttributes(
  name: string,
  state: FieldState,
  required: boolean | undefined,
  hint: ReactNode,
): ControlAttributes {
  return {
    id: state.id,
    name,
    required,
    'aria-invalid': state.errors.length > 0 ? true : undefined,
    'aria-describedby': describedBy(state, hint),
  }
}

function describedBy(state: FieldState, hint: ReactNode): string | undefined {
  const ids = [hint !== undefined && `${state.id}-aide`, state.errors.length > 0 && errorId(state.id)]
  return classNames(...ids) || undefined
}

/** In words: a star means nothing to who has not learned it. */
function RequiredMark({ required }: { required: boolean | undefined }) {
  const words = useWords()
  if (required === undefined) return null
  return <span className="font-normal text-muted"> ({required ? words.required : words.optional})</span>
}

function Hint({ state, hint }: { state: FieldState; hint: ReactNode }) {
  if (hint === undefined) return null
  return (
    <div id={`${state.id}-aide`} className="text-sm text-muted">
      {hint}
    </div>
  )
}

/** What is wrong with a field or a group, under the id that `errorId` gives. */
export function ErrorLines({ state }: { state: FieldState }) {
  const words = useWords()
  if (state.errors.length === 0) return null
  return (
    <div id={errorId(state.id)} className="font-semibold text-danger">
      {state.errors.map((message) => (
        <p key={message} className="flex gap-1">
          <Icon name="danger" className="mt-[0.25em]" />
          <span className="min-w-0">
            <span className="sr-only">
              {words.error}
              {'\u00a0: '}
            </span>
            {message}
          </span>
        </p>
      ))}
    </div>
  )
}
