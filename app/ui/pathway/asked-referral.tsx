import { referralDeclineLabels, referralPurposeLabels } from '@/app/modules/teams/shared'
import { referralDeclineReasons, type ReferralPurpose, type ShareScope } from '@/drizzle/vocabulary'
import { SelectField } from '../form/field/select-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import { formatDate, formatDay } from '../format/date'
import { StepDue } from './steps-ahead'
import { scopeWords } from './team-panel'

interface AskedReferralProps {
  referral: {
    id: string
    purpose: ReferralPurpose
    scopes: readonly ShareScope[]
    from: string
    sender: string
    sentAt: Date
    dueOn: string
  }
  today: Date
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** What is asked for somebody whose name comes with the yes. */
export function AskedReferralCard({ referral, today, answer }: AskedReferralProps) {
  const { id, purpose, scopes, from, sender, sentAt, dueOn } = referral
  const whose = `${from}, ${formatDate(sentAt)}`
  return (
    <li className="stack-tight py-4 first:pt-0">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <StepDue plannedOn={dueOn} today={today} />
        <strong>{referralPurposeLabels[purpose]}</strong>
        <span className="text-sm text-muted">réponse attendue {formatDay(dueOn)}</span>
      </p>
      <p>
        {from}, par {sender}, le {formatDate(sentAt)}. Si vous dites oui, vous lirez {scopeWords(scopes)}.
      </p>
      <Form id={`oui-${id}`}>
        <input type="hidden" name="referralId" value={id} />
        <SubmitButton name="answer" value="accept">
          Accepter<span className="sr-only"> la demande de {whose}</span>
        </SubmitButton>
      </Form>
      <details open={answer !== undefined}>
        <summary className="press cursor-pointer">
          Décliner<span className="sr-only"> la demande de {whose}</span>
        </summary>
        <Form id={`non-${id}`} errors={answer?.errors} values={answer?.values}>
          <input type="hidden" name="referralId" value={id} />
          <div className="flex flex-wrap items-end gap-3">
            <SelectField
              name="reason"
              label="Pourquoi"
              emptyLabel="Choisir"
              options={referralDeclineReasons.map((value) => ({
                value,
                label: referralDeclineLabels[value],
              }))}
              required
            />
            <SubmitButton name="answer" value="decline" variant="secondary">
              Décliner
            </SubmitButton>
          </div>
        </Form>
      </details>
    </li>
  )
}
