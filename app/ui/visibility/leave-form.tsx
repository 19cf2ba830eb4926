import { ButtonRow } from '../action/button'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { visibilityIntents, type Voice } from './visibility-view'
import { useSpeech } from '@/app/words/use-speech'

/** The one-click withdrawal. @param action the visibility page, when the form stands elsewhere. */
export function LeaveForm({ voice, action }: { voice: Voice; action?: string }) {
  const { say } = useSpeech()
  return (
    <Form id="retrait" action={action}>
      <ButtonRow>
        <SubmitButton name="intent" value={visibilityIntents.leave} variant="secondary">
          {voice === 'online' ? say('Ne plus être visible') : 'Retirer la personne des viviers'}
        </SubmitButton>
      </ButtonRow>
    </Form>
  )
}
