import type { TimelineEntry } from '@/app/modules/casework/shared'
import { Tag, type TagTone } from '../display/tag'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { formatDate, formatTime } from '../format/date'

const kinds: Record<TimelineEntry['kind'], { label: string; tone: TagTone }> = {
  contact: { label: 'Contact', tone: 'info' },
  check_in: { label: 'Nouvelles', tone: 'success' },
  consent: { label: 'Accord', tone: 'success' },
  contest: { label: 'Contestation', tone: 'info' },
  introduction: { label: 'Mise en relation', tone: 'neutral' },
  agreement: { label: 'Accord', tone: 'success' },
  step: { label: 'Étape', tone: 'success' },
  handover: { label: 'Changement de main', tone: 'info' },
  note: { label: 'Note', tone: 'warning' },
}

/** What happened with a person, latest first. `total` counts what is older too. */
export function CaseTimeline({ entries, total }: { entries: readonly TimelineEntry[]; total: number }) {
  if (entries.length === 0) return <p className="text-muted">Rien n’est encore arrivé.</p>
  return (
    <>
      <ol className="divide-y divide-line">
        {entries.map((entry, index) => (
          <li key={`${entry.at.toISOString()} ${index}`} className="py-3 first:pt-0">
            <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
              <Tag tone={kinds[entry.kind].tone}>{kinds[entry.kind].label}</Tag>
              <span className="text-sm text-muted">
                {formatDate(entry.at)}
                {entry.kind !== 'step' && `, ${formatTime(entry.at)}`}
                {entry.by !== '' && ` · ${entry.by}`}
              </span>
            </p>
            {entry.kind !== 'note' && <p className="font-semibold">{entry.title}</p>}
            {entry.text !== null && (
              <p className="max-w-measure break-words whitespace-pre-wrap">{entry.text}</p>
            )}
            {entry.ownNoteId !== null && (
              <Form id={`retirer-${entry.ownNoteId}`}>
                <input type="hidden" name="noteId" value={entry.ownNoteId} />
                <SubmitButton name="intent" value="remove_note" variant="quiet">
                  Retirer ma note<span className="sr-only"> du {formatDate(entry.at)}</span>
                </SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ol>
      {total > entries.length && (
        <p className="text-sm text-muted">
          Les {entries.length} dernières lignes sur {total}. Tout est dans «&nbsp;Ses droits&nbsp;».
        </p>
      )}
    </>
  )
}
