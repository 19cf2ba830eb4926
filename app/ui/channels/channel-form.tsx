import type { MessageChannel } from '@/drizzle/vocabulary'
import { useSpeech } from '@/app/words/use-speech'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

export interface ChannelFormProps {
  chosen: readonly MessageChannel[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** By what a person is written to, in her words or in those of the caseworker who asks her. */
export function ChannelForm({ chosen, answer }: ChannelFormProps) {
  const { say } = useSpeech()
  return (
    <Form errors={answer?.errors} values={answer?.values}>
      <CheckboxGroup
        name="channels"
        label={say('Comment voulez-vous que nous vous écrivions ?')}
        defaultValues={chosen}
        options={[
          {
            value: 'email',
            label: say('Par e-mail'),
            hint: say(
              'Le lien de connexion que vous demandez et l’avis avant effacement de vos données arrivent toujours par e-mail.',
            ),
          },
          {
            value: 'sms',
            label: say('Par SMS'),
            hint: say(
              'De courts messages avec un lien. Ni votre nom, ni celui d’un employeur n’y sont écrits.',
            ),
          },
        ]}
      />
      <SubmitButton>{say('Garder ce choix')}</SubmitButton>
    </Form>
  )
}
