import { awayWeeks } from '@/app/modules/profiles/shared'
import { useSpeech } from '@/app/words/use-speech'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

/** The answers to one question: a button each, and for how long when it is not the moment. */
export function QuestionForms({
  answer,
}: {
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  const { say, count } = useSpeech()
  const away = answer?.values['answer'] === 'away' ? answer : undefined
  return (
    <div className="stack max-w-measure">
      <Form id="reponse">
        <div className="flex flex-col items-stretch gap-3 sm:items-start">
          <SubmitButton name="answer" value="searching">
            {say('Je cherche toujours, rien n’a changé')}
          </SubmitButton>
          <SubmitButton name="answer" value="call_me" variant="secondary">
            {say('J’ai besoin qu’on m’appelle')}
          </SubmitButton>
          <SubmitButton name="answer" value="found" variant="secondary">
            {say('J’ai trouvé un travail')}
          </SubmitButton>
        </div>
      </Form>
      <Form id="absence" errors={away?.errors} values={away?.values}>
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            name="weeks"
            label={say('Me redemander dans')}
            options={awayWeeks.map((weeks) => ({
              value: String(weeks),
              label: count(weeks, '{{n}} semaines'),
            }))}
          />
          <SubmitButton name="answer" value="away" variant="secondary">
            {say('Pas en ce moment')}
          </SubmitButton>
        </div>
      </Form>
      <Form id="arret">
        <SubmitButton name="answer" value="stop" variant="quiet">
          {say('Ne plus me poser cette question')}
        </SubmitButton>
      </Form>
    </div>
  )
}
