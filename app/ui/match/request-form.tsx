import type { ButtonVariant } from '../action/button'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

/** Asks to meet a person. @param profileTo page of the masked profile, which takes the request. */
export function RequestForm({
  profileTo,
  variant,
}: {
  profileTo: string
  variant?: ButtonVariant | undefined
}) {
  return (
    <Form action={profileTo}>
      <SubmitButton name="intent" value="request" variant={variant}>
        Demander une mise en relation
      </SubmitButton>
    </Form>
  )
}
