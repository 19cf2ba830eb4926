import type { ReactNode } from 'react'
import { useFieldState } from '../form/form-state'
import { SubmitButton } from '../form/submit-button'
import { PlainErrors } from './plain-errors'
import { rowErrorsId } from './row-field'
import { stepIntents } from './step-view'
import { useSpeech } from '@/app/words/use-speech'

interface RowsGroupProps {
  label: string
  hint?: string
  /** Of the fields in the rows: their errors stand above the rows. */
  names: readonly [string, string]
  rows: number
  maxRows: number
  children: (row: number) => ReactNode
}

/** Lines of two fields that answer one question. An empty line does not count. */
export function RowsGroup({ label, hint, names, rows, maxRows, children }: RowsGroupProps) {
  const { say } = useSpeech()
  const first = useFieldState(names[0])
  const second = useFieldState(names[1])
  return (
    <fieldset className="min-w-0">
      <legend className="font-semibold">{label}</legend>
      {hint !== undefined && <p className="text-sm text-muted">{hint}</p>}
      {[first, second].map((field) => (
        <PlainErrors key={field.id} id={rowErrorsId(field.id)} messages={field.errors} />
      ))}
      <ol className="mt-2 grid max-w-measure gap-3">
        {Array.from({ length: rows }, (_, row) => (
          <li
            key={row}
            className="flex flex-wrap gap-x-4 gap-y-2 rounded-md border border-line bg-surface p-3"
          >
            {children(row)}
          </li>
        ))}
      </ol>
      {rows < maxRows && (
        <div id="lignes" className="mt-3">
          <SubmitButton variant="secondary" name="intent" value={stepIntents.addRow} formAction="#lignes">
            {say('Ajouter une ligne')}
          </SubmitButton>
        </div>
      )}
    </fieldset>
  )
}
