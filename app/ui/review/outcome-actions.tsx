import { notHiredReasonLabels, type Transition } from '@/app/modules/introductions/shared'
import { notHiredReasons } from '@/drizzle/vocabulary'
import { RadioGroup } from '../form/field/radio-group'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

/** What an employer told by phone: the caseworker writes it down for her. */
export function OutcomeActions({
  moves,
  answer,
}: {
  moves: readonly Transition[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  return (
    <>
      {moves.includes('mark_met') && (
        <Form id="rencontre">
          <SubmitButton name="intent" value="met">
            L’employeur dit qu’ils se sont rencontrés
          </SubmitButton>
        </Form>
      )}
      {moves.includes('mark_hired') && (
        <Form id="embauche">
          <SubmitButton name="intent" value="hired">
            L’employeur dit que c’est une embauche
          </SubmitButton>
        </Form>
      )}
      {moves.includes('mark_not_hired') && (
        <details open={answer !== undefined}>
          <summary className="press cursor-pointer">Pas d’embauche cette fois</summary>
          <Form id="sans-embauche" errors={answer?.errors} values={answer?.values}>
            <RadioGroup
              name="reason"
              label="Pour quelle raison"
              options={notHiredReasons.map((value) => ({ value, label: notHiredReasonLabels[value] }))}
              required
            />
            <SubmitButton name="intent" value="not_hired" variant="secondary">
              Noter sans embauche
            </SubmitButton>
          </Form>
        </details>
      )}
    </>
  )
}
