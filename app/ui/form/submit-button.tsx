import { Button, type ButtonProps } from '../action/button'
import { useWords } from '../words'
import { useFormState } from './form-state'

/**
 * Sends the form. While the answer is awaited it says so and stays focusable: a disabled button would lose the
 * keyboard's place.
 */
export function SubmitButton({
  children,
  name = '',
  value = '',
  ...rest
}: Omit<ButtonProps, 'type' | 'value'> & { value?: string }) {
  const words = useWords()
  const { pending } = useFormState()
  const sending = pending !== null && pending.name === name && pending.value === value
  return (
    <Button
      {...rest}
      type="submit"
      {...(name !== '' && { name, value })}
      aria-disabled={pending === null ? undefined : true}
    >
      {sending ? words.sending : children}
    </Button>
  )
}
