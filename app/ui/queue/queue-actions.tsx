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

/**
 * What can be done with the rows that are ticked. Inside their form, after them, and at the foot of a screen that is high enough:
 * under the thumb from whichever row.
 */
export function QueueActions({ colleagues, open }: QueueActionsProps) {
  const ticked = useFieldState('introductionId')
  return (
    <fieldset
      data-print="no"
      className="rounded-lg border border-line-strong bg-surface p-2 sm:p-3 tall:sticky tall:bottom-0 tall:max-h-[60svh] tall:overflow-y-auto"
    >
      <legend className="px-1 font-semibold max-sm:sr-only">Avec les lignes cochées</legend>
      <ErrorLines state={ticked} />
      <div className="flex flex-wrap items-start gap-x-2 gap-y-1 sm:gap-x-3">
        <SubmitButton name="intent" value="start_review" variant="secondary">
          Prendre en charge
        </SubmitButton>
        <SubmitButton name="intent" value="approve" variant="secondary">
          Valider
        </SubmitButton>
        <SubmitButton name="intent" value="ask_resident" variant="secondary">
          Demander à la personne
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
