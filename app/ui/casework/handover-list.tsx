import { formatDay } from '../format/date'

interface HandoverListProps {
  handovers: readonly { at: Date; from: string | null; to: string; note: string | null }[]
}

/** Whose hands something went through, latest first, and what was said at it. */
export function HandoverList({ handovers }: HandoverListProps) {
  return (
    <ul className="divide-y divide-line">
      {handovers.map(({ at, from, to, note }) => (
        <li key={at.toISOString()} className="py-2">
          <p>
            {from === null ? 'Confiée' : `${from} l’a confiée`} à {to}
            <span className="text-sm text-muted">, {formatDay(at)}</span>
          </p>
          {note !== null && <p className="max-w-measure break-words whitespace-pre-wrap">{note}</p>}
        </li>
      ))}
    </ul>
  )
}
