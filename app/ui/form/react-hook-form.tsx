import { zodResolver } from '@hookform/resolvers/zod'
import { useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState, type FocusEvent } from 'react'
import { useForm, type FieldValues } from 'react-hook-form'
import type { z } from 'zod'
import { readFormValues, type FormErrors } from './form-values'

/** Given to `Form` as `validation`. */
export interface ClientValidation {
  /** By field name, only those a person has left since the page came; an empty list clears the server's error. */
  errors: FormErrors
  check: (event: FocusEvent<HTMLFormElement>) => void
}

/**
 * Checks a field with the server's own schema as one leaves it. It reads the form as it would be posted and never
 * holds a submission back, so a plain post and an enhanced one get the same answer from the same place.
 * `lists`: the names read as lists, as the action reads them.
 */
export function useClientValidation(
  schema: z.ZodType<FieldValues, FieldValues>,
  lists: readonly string[] = [],
): ClientValidation {
  const typed = useRef<FieldValues>({})
  const [left, setLeft] = useState<readonly string[]>([])
  const resolve = zodResolver(schema)
  const { trigger, clearErrors, formState } = useForm<FieldValues>({
    resolver: (_values, context, options) => resolve(typed.current, context, options),
  })

  // A new answer of the server replaces all that was found here.
  const navigation = useNavigation()
  useEffect(() => {
    if (navigation.state !== 'idle') return
    setLeft([])
    clearErrors()
  }, [navigation.state, clearErrors])

  const errors: Record<string, string[]> = {}
  for (const name of left) {
    const message = formState.errors[name]?.message
    errors[name] = typeof message === 'string' ? [message] : []
  }

  return {
    errors,
    check(event) {
      const name = nameOf(event.target)
      // Within a group one is still answering; towards a button, a message would move it from under the finger.
      if (
        name === null ||
        nameOf(event.relatedTarget) === name ||
        event.relatedTarget instanceof HTMLButtonElement
      )
        return
      typed.current = readFormValues(new FormData(event.currentTarget), lists)
      const empty = (typed.current[name] ?? '').length === 0
      // Passing through an empty field is not an error yet.
      if (empty && !left.includes(name)) return
      setLeft((before) => (before.includes(name) ? before : [...before, name]))
      void trigger(name)
    },
  }
}

function nameOf(target: EventTarget | null): string | null {
  const named =
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  return named && target.name !== '' ? target.name : null
}
