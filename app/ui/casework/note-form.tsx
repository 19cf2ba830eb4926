import { longestNote } from '@/app/modules/casework/shared'
import { Form } from '../form/form'
import { TextAreaField } from '../form/field/text-area-field'
import type { FormErrors, FormValues } from '../form/form-values'
import { SubmitButton } from '../form/submit-button'

/** `noteCount` empties the box once a note has been kept. */
export function NoteForm({
  noteCount,
  answer,
}: {
  noteCount: number
  answer: { errors: FormErrors; values: FormValues } | undefined
}) {
  return (
    <Form key={noteCount} id="note" errors={answer?.errors} values={answer?.values}>
      <TextAreaField
        name="body"
        label="Nouvelle note"
        hint={
          'Entre conseiller·ères. Aucun employeur ne la lit, et la personne peut la lire\u00a0: des faits, rien de sa santé.'
        }
        rows={3}
        maxLength={longestNote}
        required
      />
      <SubmitButton name="intent" value="write_note" variant="secondary">
        Garder la note
      </SubmitButton>
    </Form>
  )
}
