import { useEffect, useRef } from 'react'
import { useWords } from '../words'
import { fieldId } from './form-state'
import { formErrorName, type FormErrors } from './form-values'

export interface ErrorSummaryProps {
  /** As the action gave it: a new object means a new answer, which takes the focus again. */
  errors: FormErrors
  formId?: string | undefined
}

/**
 * Every error in one place, each a link to its field. It takes the focus when errors arrive: `autofocus` does it
 * without scripts, the effect does it when the answer comes without loading the page.
 */
export function ErrorSummary({ errors, formId }: ErrorSummaryProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [errors])

  const lines = Object.entries(errors).flatMap(([name, messages]) =>
    (messages ?? []).map((message) => ({ name, message })),
  )
  if (lines.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      autoFocus
      className="rounded-md border-2 border-danger bg-danger-soft p-4"
    >
      <p className="font-semibold text-danger">{words.errorSummary(lines.length)}</p>
      <ul className="mt-1 list-disc ps-5">
        {lines.map(({ name, message }) => (
          <li key={`${name} ${message}`}>
            {name === formErrorName ? (
              message
            ) : (
              <a href={`#${fieldId(formId, name)}`} className="text-danger">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
