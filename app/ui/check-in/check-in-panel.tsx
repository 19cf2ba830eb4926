import { checkInNotice, checkInWayLabels } from '@/app/modules/profiles/shared'
import { languageLabels } from '@/app/modules/reference/shared'
import { checkInWays, languageCodes } from '@/drizzle/vocabulary'
import { Panel } from '../display/panel'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate } from '../format/date'
import type { ChoiceView } from './own-choice'

/** The same choice, said by voice and written down by a caseworker. */
export function CheckInPanel({
  choice,
  reachable,
  answer,
}: {
  choice: ChoiceView | null
  /** She has an address to be written to. */
  reachable: boolean
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  return (
    <Panel title="Prendre de ses nouvelles">
      <p>
        {choice === null
          ? 'Rien de choisi.'
          : `${checkInWayLabels[choice.way]}, dit le ${formatDate(choice.chosenAt)}${choice.way === 'never' ? '' : `, jusqu’au ${formatDate(choice.expiresAt)}`}.`}
      </p>
      <details>
        <summary>Noter son choix</summary>
        <p>
          À lui dire : toutes les deux semaines, une question, «&nbsp;Où en êtes-vous&nbsp;?&nbsp;», à
          laquelle on répond par un bouton ou au téléphone. Les conseiller·ères lisent les réponses, aucun
          employeur. On peut arrêter à tout moment.
        </p>
        <Form id="nouvelles" errors={answer?.errors} values={answer?.values}>
          <input type="hidden" name="noticeVersion" value={checkInNotice} />
          <SelectField
            name="way"
            label="De quelle façon"
            options={checkInWays
              .filter((value) => reachable || value !== 'message')
              .map((value) => ({ value, label: checkInWayLabels[value] }))}
            defaultValue={choice?.way}
          />
          <SelectField
            name="channel"
            label="Comment la personne l’a dit"
            options={[
              { value: 'in_person', label: 'De vive voix' },
              { value: 'phone', label: 'Par téléphone' },
            ]}
          />
          <SelectField
            name="language"
            label="Langue dans laquelle c’était expliqué"
            options={languageCodes.map((value) => ({ value, label: languageLabels[value] }))}
            defaultValue="fr"
          />
          <SubmitButton name="intent" value="choose_check_in" variant="secondary">
            Enregistrer son choix
          </SubmitButton>
        </Form>
      </details>
    </Panel>
  )
}
