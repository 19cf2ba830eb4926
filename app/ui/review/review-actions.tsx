import {
  agreementChannelLabels,
  declineReasonLabels,
  refusalReasonLabels,
  spokenChannels,
  type Transition,
} from '@/app/modules/introductions/shared'
import { declineReasons, refusalReasons } from '@/drizzle/vocabulary'
import { ButtonRow } from '../action/button'
import { Panel } from '../display/panel'
import { DateField } from '../form/field/date-field'
import { RadioGroup } from '../form/field/radio-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { toDayValue } from '../format/date'
import { formatPhone, phoneHref } from '../format/phone'
import { OutcomeActions } from './outcome-actions'

interface ReviewActionsProps {
  moves: readonly Transition[]
  /** The resident's yes is written down. */
  agreed: boolean
  today: Date
  phone: string | null
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** What a caseworker can do now, the expected step first; each refusal asks for its reason. */
export function ReviewActions({ moves, agreed, today, phone, answer }: ReviewActionsProps) {
  const can = (move: Transition) => moves.includes(move)
  const asked = answer?.values['intent']
  const answerOf = (intent: string) => (asked === intent ? answer : undefined)
  if (moves.length === 0) return null
  // Once the contact is out nothing waits on the caseworker: she may write down what she is told.
  const decides = can('start_review') || can('ask_resident') || can('approve')
  return (
    <Panel title={decides ? 'Votre décision' : 'La suite'} tone={decides ? 'waiting' : 'plain'}>
      {can('start_review') && (
        <Form id="prendre">
          <SubmitButton name="intent" value="start_review">
            Prendre en charge
          </SubmitButton>
        </Form>
      )}
      {can('ask_resident') && (
        <Form id="demander">
          <SubmitButton name="intent" value="ask_resident">
            L’offre convient&nbsp;: demander à la personne
          </SubmitButton>
        </Form>
      )}
      {can('approve') && agreed && (
        <Form id="valider">
          <p>La personne est d’accord. Valider transmet son nom et son contact à l’employeur.</p>
          <ButtonRow>
            <SubmitButton name="intent" value="approve">
              Valider et transmettre le contact
            </SubmitButton>
          </ButtonRow>
        </Form>
      )}
      {can('approve') && !agreed && (
        <Form id="accord" errors={answerOf('agree')?.errors} values={answerOf('agree')?.values}>
          <p>
            Parlez de cette offre avec la personne
            {phone !== null && (
              <>
                {' '}
                (<a href={phoneHref(phone)}>{formatPhone(phone)}</a>)
              </>
            )}
            , puis notez sa réponse.
          </p>
          <RadioGroup
            name="channel"
            label="Elle a dit oui"
            options={spokenChannels.map((value) => ({ value, label: agreementChannelLabels[value] }))}
            required
          />
          <DateField
            name="agreedOn"
            label="Le"
            defaultValue={toDayValue(today)}
            max={toDayValue(today)}
            required
          />
          <SubmitButton name="intent" value="agree">
            Enregistrer son accord
          </SubmitButton>
        </Form>
      )}
      {can('decline') && !agreed && (
        <details open={answerOf('decline') !== undefined}>
          <summary className="press cursor-pointer">Elle a dit non</summary>
          <Form id="decliner" errors={answerOf('decline')?.errors} values={answerOf('decline')?.values}>
            <RadioGroup
              name="reason"
              label="Sa raison"
              options={declineReasons.map((value) => ({ value, label: declineReasonLabels[value] }))}
              required
            />
            <SubmitButton name="intent" value="decline" variant="secondary">
              Enregistrer son refus
            </SubmitButton>
          </Form>
        </details>
      )}
      {can('refuse') && (
        <details open={answerOf('refuse') !== undefined}>
          <summary className="press cursor-pointer">Ne pas donner suite</summary>
          <Form id="refuser" errors={answerOf('refuse')?.errors} values={answerOf('refuse')?.values}>
            <RadioGroup
              name="reason"
              label="Raison, que l’employeur ne lira pas"
              options={refusalReasons.map((value) => ({ value, label: refusalReasonLabels[value] }))}
              required
            />
            <SubmitButton name="intent" value="refuse" variant="secondary">
              Refuser la mise en relation
            </SubmitButton>
          </Form>
        </details>
      )}
      <OutcomeActions moves={moves} answer={answerOf('not_hired')} />
      {can('withdraw') && (
        <details>
          <summary className="press cursor-pointer">La personne veut arrêter</summary>
          <Form id="retirer">
            <p>La mise en relation s’arrête et, si le contact était ouvert, il se referme aussitôt.</p>
            <SubmitButton name="intent" value="withdraw" variant="danger">
              Arrêter pour elle
            </SubmitButton>
          </Form>
        </details>
      )}
    </Panel>
  )
}
