import { Form as RemixForm, useNavigation, type FormProps as RemixFormProps } from '@remix-run/react'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { CsrfInput } from './csrf'
import { ErrorSummary } from './error-summary'
import { FormStateContext, type FormState } from './form-state'
import type { FormErrors, FormValues } from './form-values'

export interface FormProps extends Omit<
  RemixFormProps,
  'method' | 'action' | 'children' | 'className' | 'id'
> {
  /** Only when a page holds several forms with fields. */
  id?: string | undefined
  /** `get` for a search, which needs no token. */
  method?: 'post' | 'get' | undefined
  /** Where it goes; this page by default. */
  action?: string | undefined
  /** From the action's 422. */
  errors?: FormErrors | undefined
  /** What the fields hold: stored values at first, what was typed after a 422. */
  values?: FormValues | undefined
  children: ReactNode
}

const noErrors: FormErrors = {}

/**
 * A plain HTML form that works without scripts. With them, it posts without loading the page and cannot be sent twice. The server
 * alone judges what was typed.
 */
export function Form(props: FormProps) {
  const { id, method = 'post', action, errors = noErrors, values, children, onSubmit, ...rest } = props
  const navigation = useNavigation()
  const [submitter, setSubmitter] = useState<FormState['pending']>(null)
  const pending = navigation.state === 'idle' ? null : submitter
  useEffect(() => {
    if (navigation.state === 'idle') setSubmitter(null)
  }, [navigation.state])

  function send(event: FormEvent<HTMLFormElement>) {
    onSubmit?.(event)
    if (pending !== null) event.preventDefault()
    if (event.defaultPrevented) return
    const button = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent.submitter : null
    setSubmitter(
      button instanceof HTMLButtonElement
        ? { name: button.name, value: button.value }
        : { name: '', value: '' },
    )
  }

  return (
    <RemixForm
      noValidate
      className="stack"
      {...rest}
      {...(id !== undefined && { id })}
      {...(action !== undefined && { action })}
      method={method}
      onSubmit={send}
    >
      {method === 'post' && <CsrfInput />}
      <ErrorSummary errors={errors} formId={id} />
      <FormStateContext.Provider value={{ formId: id, errors, values: values ?? null, pending }}>
        {children}
      </FormStateContext.Provider>
    </RemixForm>
  )
}
