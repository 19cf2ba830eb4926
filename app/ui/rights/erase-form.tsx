import { spokenErasureGrounds, spokenErasureLabels } from '@/app/modules/rights/shared'
import { useSpeech } from '@/app/words/use-speech'
import { ButtonRow, LinkButton } from '../action/button'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { RadioGroup } from '../form/field/radio-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

export interface EraseFormProps {
  /** Herself online, or her caseworker whom she asked. */
  voice: 'online' | 'spoken'
  answer: { errors: FormErrors; values: FormValues } | undefined
  cancelTo: string
}

/** One box and one button: asked once, with the consequences on the page. */
export function EraseForm({ voice, answer, cancelTo }: EraseFormProps) {
  const { say } = useSpeech()
  return (
    <Form errors={answer?.errors} values={answer?.values}>
      {voice === 'spoken' && (
        <RadioGroup
          name="ground"
          label="Comment la personne l’a-t-elle demandé&nbsp;?"
          options={spokenErasureGrounds.map((value) => ({ value, label: spokenErasureLabels[value] }))}
        />
      )}
      <CheckboxGroup
        name="confirm"
        label={say('Confirmation')}
        options={[
          {
            value: 'on',
            label:
              voice === 'online'
                ? say('J’ai lu ce qui disparaît et ce qui reste. Je veux tout effacer.')
                : 'J’ai dit à la personne ce qui disparaît et ce qui reste. Elle veut tout effacer.',
          },
        ]}
      />
      <ButtonRow>
        <SubmitButton variant="danger">{say('Effacer pour toujours')}</SubmitButton>
        <LinkButton variant="quiet" to={cancelTo}>
          {say('Ne rien effacer')}
        </LinkButton>
      </ButtonRow>
    </Form>
  )
}
