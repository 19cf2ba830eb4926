import { Link, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { queueMoveWords, undoSeconds } from '@/app/modules/casework/shared'
import type { QueueMove } from '@/drizzle/vocabulary'
import { Notice } from '../display/notice'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { plural } from '../format/number'

interface PendingMovesProps {
  own: readonly { batchId: string; move: QueueMove; count: number; dueAt: Date }[]
  failed: readonly { introductionId: string; failure: string }[]
}

/** What was just asked and can still be taken back, and what could not be done. */
export function PendingMoves({ own, failed }: PendingMovesProps) {
  useReloadWhenDone(own.map(({ batchId }) => batchId).join(' '))
  return (
    <>
      {own.map(({ batchId, move, count }) => (
        <Notice key={batchId} tone="info" announce="status">
          <div className="flex flex-wrap items-center justify-between gap-3">
            <p>
              {plural(count, 'mise en relation', 'mises en relation')}{' '}
              {count === 1 ? queueMoveWords[move].one : queueMoveWords[move].many}, dans {undoSeconds}{' '}
              secondes.
            </p>
            <Form id={`annuler-${batchId}`}>
              <input type="hidden" name="batchId" value={batchId} />
              <SubmitButton name="intent" value="undo" variant="secondary">
                Annuler
              </SubmitButton>
            </Form>
          </div>
        </Notice>
      ))}
      {failed.length > 0 && (
        <Notice tone="warning" title="Ce qui n’a pas pu être fait">
          <ul className="list-disc ps-5">
            {failed.map(({ introductionId, failure }) => (
              <li key={introductionId}>
                <Link to={`/conseil/mises-en-relation/${introductionId}`}>Ouvrir</Link>&nbsp;: {failure}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}

/** Reads the list again until what waits has been done: rows move where they belong. */
function useReloadWhenDone(waiting: string): void {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    if (waiting === '') return
    const timer = setInterval(
      () => {
        if (!document.hidden) revalidate()
      },
      (undoSeconds * 1000) / 2,
    )
    return () => {
      clearInterval(timer)
    }
  }, [waiting, revalidate])
}
