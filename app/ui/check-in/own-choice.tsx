import { checkInNotice, checkInWayLabels } from '@/app/modules/profiles/shared'
import { useSpeech } from '@/app/words/use-speech'
import { checkInWays, type CheckInWay } from '@/drizzle/vocabulary'
import { ButtonRow } from '../action/button'
import { Panel } from '../display/panel'
import { RadioGroup } from '../form/field/radio-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

export interface ChoiceView {
  way: CheckInWay
  chosenAt: Date
  expiresAt: Date
}

/** How a person wants to be asked how she is getting on: hers to choose, and to change. */
export function OwnCheckInChoice({
  choice,
  answer,
}: {
  choice: ChoiceView | null
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  const { say, date, language } = useSpeech()
  return (
    <Panel title={say('Prendre de mes nouvelles')}>
      <p className="max-w-measure">
        {say(
          'Toutes les deux semaines, une question : « Où en êtes-vous ? » Vous répondez par un bouton, sans vous connecter.',
        )}
      </p>
      <p className="max-w-measure">
        {say(
          'Vos réponses servent à vous appeler quand il le faut. Vos conseiller·ères les lisent, aucun employeur. Vous pouvez changer d’avis à tout moment.',
        )}
      </p>
      <Form id="nouvelles" errors={answer?.errors} values={answer?.values}>
        <input type="hidden" name="noticeVersion" value={checkInNotice} />
        <input type="hidden" name="language" value={language} />
        <RadioGroup
          name="way"
          label={say('Comment voulez-vous que nous prenions de vos nouvelles ?')}
          options={checkInWays.map((value) => ({ value, label: say(checkInWayLabels[value]) }))}
          defaultValue={choice?.way}
        />
        {choice !== null && choice.way !== 'never' && (
          <p>
            {say('Choix du {{day}}, valable jusqu’au {{until}}.', {
              day: date(choice.chosenAt),
              until: date(choice.expiresAt),
            })}
          </p>
        )}
        <ButtonRow>
          <SubmitButton name="intent" value="choose_check_in" variant="secondary">
            {say('Enregistrer mon choix')}
          </SubmitButton>
        </ButtonRow>
      </Form>
    </Panel>
  )
}
