import { refusalReasonLabels } from '@/app/modules/introductions/shared'
import { longestNote } from '@/app/modules/casework/shared'
import { refusalReasons } from '@/drizzle/vocabulary'
import { ErrorLines } from '../form/field/field'
import { SelectField } from '../form/field/select-field'
import { TextAreaField } from '../form/field/text-area-field'
import { useFieldState } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'

export interface ColleagueGroup {
  label: string
  options: { value: string; label: string }[]
}

interface QueueActionsProps {
  colleagues: readonly ColleagueGroup[]
  /** Which of the folded parts an answer came back for. */
  open: string
}

/** What can be done with the rows that are ticked. Inside their form. */
export function QueueActions({ colleagues, open }: QueueActionsProps) {
  const ticked = useFieldState('introductionId')
  return (
    <fieldset className="rounded-lg border border-line bg-surface p-3">
      <legend className="px-1 font-semibold">Avec les lignes cochées</legend>
      <ErrorLines state={ticked} />
      <div className="flex flex-wrap items-start gap-x-3 gap-y-2">
        <SubmitButton name="intent" value="start_review" variant="secondary">
          Prendre en charge
        </SubmitButton>
        <SubmitButton name="intent" value="ask_resident" variant="secondary">
          Demander à la personne
        </SubmitButton>
        <SubmitButton name="intent" value="approve" variant="secondary">
          Valider
        </SubmitButton>
        <details data-queue="refuse" open={open === 'refuse'}>
          <summary className="press cursor-pointer">Refuser…</summary>
          <SelectField
            name="reason"
            label="Raison, que l’employeur ne lira pas"
            emptyLabel="Choisir"
            options={refusalReasons.map((value) => ({ value, label: refusalReasonLabels[value] }))}
          />
          <SubmitButton name="intent" value="refuse" variant="secondary">
            Refuser
          </SubmitButton>
        </details>
        <details open={open === 'hand_over'}>
          <summary className="press cursor-pointer">Confier à…</summary>
          <SelectField name="toId" label="À qui" emptyLabel="Choisir" options={colleagues} />
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
        </details>
      </div>
    </fieldset>
  )
}
