import { longestNote } from '@/app/modules/casework/shared'
import { SelectField } from '../form/field/select-field'
import { TextAreaField } from '../form/field/text-area-field'
import { Form } from '../form/form'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'
import type { ColleagueGroup } from '../queue/queue-actions'

interface HandOverFormProps {
  colleagues: readonly ColleagueGroup[]
  answer: { errors: FormErrors; values: FormValues } | undefined
}

/** Gives what the page shows to a colleague, with a word to her. */
export function HandOverForm({ colleagues, answer }: HandOverFormProps) {
  return (
    <details open={answer !== undefined}>
      <summary className="press cursor-pointer">Confier à…</summary>
      <Form id="confier" errors={answer?.errors} values={answer?.values}>
        <SelectField name="toId" label="À qui" emptyLabel="Choisir" options={colleagues} required />
        <TextAreaField
          name="note"
          label="Un mot pour elle ou lui"
          hint="La personne accompagnée peut le lire aussi."
          rows={2}
          maxLength={longestNote}
          required={false}
        />
        <SubmitButton name="intent" value="hand_over" variant="secondary">
          Confier
        </SubmitButton>
      </Form>
    </details>
  )
}
