import { consentMonths } from '@/app/modules/consent/shared'
import { ButtonRow } from '../action/button'
import { Panel } from '../display/panel'
import { CheckboxGroup } from '../form/field/checkbox-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { AgreementFields } from './agreement-fields'
import { LeaveForm } from './leave-form'
import { visibilityIntents, type VisibilityView, type Voice } from './visibility-view'
import { useSpeech } from '@/app/words/use-speech'

interface StandingPanelsProps {
  view: VisibilityView
  standing: NonNullable<VisibilityView['standing']>
  voice: Voice
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** While visible: stop, go on for longer, choose the pools again. */
export function StandingPanels({ view, standing, voice, answer }: StandingPanelsProps) {
  const { say, date } = useSpeech()
  const answerOf = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const renewal = answerOf(visibilityIntents.renew)
  const pools = answerOf(visibilityIntents.pools)
  const online = voice === 'online'
  return (
    <>
      <Panel title={online ? say('Arrêter') : 'Retirer'}>
        <p>
          {online
            ? say(
                'Vous disparaissez aussitôt de toutes les listes. Les mises en relation en cours s’arrêtent et vos coordonnées sont refermées.',
              )
            : 'À la demande de la personne. Son profil disparaît aussitôt de toutes les listes, ses mises en relation en cours s’arrêtent et ses coordonnées sont refermées.'}
        </p>
        <LeaveForm voice={voice} />
      </Panel>
      <Panel title={say('Continuer plus longtemps')}>
        <p>
          {say(
            'L’accord donné le {{since}} vaut jusqu’au {{until}}. Un nouvel accord le fait durer {{months}} mois à partir d’aujourd’hui.',
            { since: date(standing.since), until: date(standing.until), months: consentMonths },
          )}
        </p>
        <Form id="prolonger" errors={renewal?.errors} values={renewal?.values}>
          <AgreementFields voice={voice} />
          <ButtonRow>
            <SubmitButton name="intent" value={visibilityIntents.renew} variant="secondary">
              {online ? say('Prolonger mon accord') : 'Prolonger l’accord'}
            </SubmitButton>
          </ButtonRow>
        </Form>
      </Panel>
      <Panel title={say('Changer de viviers')}>
        <Form id="viviers" errors={pools?.errors} values={pools?.values}>
          <CheckboxGroup
            name="pools"
            label={say('Viviers')}
            options={view.pools}
            inFrench
            defaultValues={view.chosenPools}
          />
          <ButtonRow>
            <SubmitButton name="intent" value={visibilityIntents.pools} variant="secondary">
              {say('Enregistrer ces viviers')}
            </SubmitButton>
          </ButtonRow>
        </Form>
      </Panel>
    </>
  )
}
