import { ButtonRow } from '../action/button'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { visibilityIntents, type Voice } from './visibility-view'

/** The one-click withdrawal. @param action the visibility page, when the form stands elsewhere. */
export function LeaveForm({ voice, action }: { voice: Voice; action?: string }) {
  return (
    <Form id="retrait" action={action}>
      <ButtonRow>
        <SubmitButton name="intent" value={visibilityIntents.leave} variant="secondary">
          {voice === 'online' ? 'Ne plus être visible' : 'Retirer la personne des viviers'}
        </SubmitButton>
      </ButtonRow>
    </Form>
  )
}
