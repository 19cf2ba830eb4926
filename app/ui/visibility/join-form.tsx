import { comprehension } from '@/app/modules/consent/shared'
import { ButtonRow, LinkButton } from '../action/button'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { RadioGroup } from '../form/field/radio-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { AgreementFields } from './agreement-fields'
import { visibilityIntents, type VisibilityView, type Voice } from './visibility-view'
import { useSpeech } from '@/app/words/use-speech'

interface JoinFormProps {
  view: VisibilityView
  voice: Voice
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** To become visible: where, one question on the text, and the agreement. */
export function JoinForm({ view, voice, answer }: JoinFormProps) {
  const { say, tell } = useSpeech()
  const online = voice === 'online'
  return (
    <Form id="accord" errors={answer?.errors} values={answer?.values}>
      <CheckboxGroup
        name="pools"
        label={online ? say('Dans quels viviers voulez-vous être ?') : 'Dans quels viviers\u00a0?'}
        hint={say('Un vivier est une liste de profils sans nom, que des employeurs peuvent consulter.')}
        options={view.pools}
        inFrench
        defaultValues={view.chosenPools}
      />
      <RadioGroup
        name="comprehension"
        label={online ? tell(comprehension.question) : `Question à poser\u00a0: ${comprehension.question}`}
        options={Object.entries(comprehension.answers).map(([value, label]) => ({
          value,
          label: tell(label),
        }))}
      />
      <AgreementFields voice={voice} />
      <ButtonRow>
        <SubmitButton name="intent" value={visibilityIntents.join}>
          {online ? say('Devenir visible') : 'Enregistrer l’accord'}
        </SubmitButton>
        {online && (
          <LinkButton to="/mon-espace" variant="quiet">
            {say('Pas maintenant')}
          </LinkButton>
        )}
      </ButtonRow>
    </Form>
  )
}
