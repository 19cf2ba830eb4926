import { Link } from '@remix-run/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { queueMoveWords } from '@/app/modules/casework/shared'
import { describeState } from '@/app/modules/introductions/shared'
import type { IntroductionState, QueueMove } from '@/drizzle/vocabulary'
import { Button } from '../action/button'
import { DataTable } from '../display/data-table'
import { Tag } from '../display/tag'
import { Form } from '../form/form'
import { errorId, fieldId } from '../form/form-state'
import type { FormErrors, FormValues } from '../form/form-values'
import { formatDay } from '../format/date'
import { KeyboardHelp } from './keyboard-help'
import { QueueActions, type ColleagueGroup } from './queue-actions'
import { useQueueKeys } from './use-queue-keys'

export interface QueueListRow {
  id: string
  residentId: string | null
  residentName: string
  offerTitle: string
  establishmentName: string
  state: IntroductionState
  agreed: boolean
  score: number
  createdAt: Date
  holder: { name: string; organisation: string } | null
  heldSince: Date | null
  /** What is about to be done to it. */
  pending: QueueMove | null
}

interface QueueListProps {
  caption: string
  rows: readonly QueueListRow[]
  colleagues: readonly ColleagueGroup[]
  /** Nothing is decided of what has ended. */
  decides: boolean
  answer: { errors: FormErrors; values: FormValues } | undefined
}

const formName = 'file'
const firstBoxId = fieldId(formName, 'introductionId')

/** The rows of the queue with what can be done to them, by pointer or by keys. */
export function QueueList({ caption, rows, colleagues, decides, answer }: QueueListProps) {
  const box = useRef<HTMLDivElement>(null)
  const dialog = useRef<HTMLDialogElement>(null)
  const [enabled, setEnabled] = useKeysEnabled()
  const showHelp = useCallback(() => {
    dialog.current?.showModal()
  }, [])
  useQueueKeys({ form: box, enabled, showHelp })
  const intent = typeof answer?.values['intent'] === 'string' ? answer.values['intent'] : ''
  return (
    <div ref={box} className="stack-tight">
      <p data-print="no" className="@container hidden sm:block">
        <Button variant="quiet" onClick={showHelp}>
          Au clavier <kbd className="rounded-sm border border-line-strong px-1.5">?</kbd>
        </Button>
      </p>
      <Form id={formName} errors={answer?.errors} values={answer?.values}>
        <DataTable
          caption={caption}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            ...(decides ? [tickColumn(rows[0]?.id, answer?.errors['introductionId'] !== undefined)] : []),
            {
              key: 'resident',
              header: 'Personne',
              rowHeader: true,
              cell: (row) =>
                row.residentId === null ? (
                  row.residentName
                ) : (
                  <Link data-row className="scroll-mb-56" to={`/conseil/mises-en-relation/${row.id}`}>
                    {row.residentName}
                  </Link>
                ),
            },
            {
              key: 'offer',
              header: 'Offre',
              card: 'plain',
              cell: (row) => `${row.offerTitle}, ${row.establishmentName}`,
            },
            { key: 'state', header: 'État', card: 'plain', cell: stateCell },
            { key: 'holder', header: 'Suivi par', card: 'inline', cell: holderCell },
            { key: 'score', header: 'Score', card: 'inline', numeric: true, cell: (row) => row.score },
            { key: 'since', header: 'Depuis', card: 'inline', cell: (row) => formatDay(row.createdAt) },
          ]}
        />
        {decides && <QueueActions colleagues={colleagues} open={intent} />}
      </Form>
      <KeyboardHelp dialog={dialog} enabled={enabled} onEnabled={setEnabled} />
    </div>
  )
}

function tickColumn(firstId: string | undefined, refused: boolean) {
  return {
    key: 'tick',
    header: 'Choisir',
    card: 'corner' as const,
    cell: (row: QueueListRow) => (
      <label className="press -m-2 inline-flex items-center p-2">
        <input
          type="checkbox"
          name="introductionId"
          value={row.id}
          // The error summary leads to the first one.
          {...(row.id === firstId && {
            id: firstBoxId,
            ...(refused && { 'aria-describedby': errorId(firstBoxId) }),
          })}
          disabled={row.pending !== null}
          className="size-5"
        />
        <span className="sr-only">
          {row.residentName}, {row.offerTitle}
        </span>
      </label>
    ),
  }
}

function stateCell(row: QueueListRow) {
  if (row.pending !== null) return <Tag tone="info">En cours&nbsp;: {queueMoveWords[row.pending].asked}</Tag>
  const waits = row.state === 'requested' || (row.state === 'awaiting_resident' && row.agreed)
  return <Tag tone={waits ? 'waiting' : 'neutral'}>{describeState(row)}</Tag>
}

function holderCell({ holder, heldSince }: QueueListRow) {
  if (holder === null) return 'personne encore'
  return (
    <span className="block @2xl:min-w-48">
      {holder.name}
      <span className="block text-sm text-muted @max-2xl:hidden">
        {holder.organisation}
        {heldSince !== null && `, depuis ${formatDay(heldSince)}`}
      </span>
    </span>
  )
}

const storageKey = 'cite-touches'

/** Kept in the browser: a choice of this reader on this computer, and nothing about anybody. */
function useKeysEnabled(): [boolean, (enabled: boolean) => void] {
  const [enabled, setEnabled] = useState(true)
  useEffect(() => {
    setEnabled(localStorage.getItem(storageKey) !== 'non')
  }, [])
  const choose = (next: boolean) => {
    setEnabled(next)
    localStorage.setItem(storageKey, next ? 'oui' : 'non')
  }
  return [enabled, choose]
}
