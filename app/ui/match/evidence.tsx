import type { EvidenceLine } from '@/app/modules/matching/shared'
import { EvidenceItem } from './match-card'

/** The lines of a match outside a card. */
export function Evidence({ lines }: { lines: readonly EvidenceLine[] }) {
  return (
    <ul className="space-y-1">
      {lines.map((line) => (
        <EvidenceItem key={`${line.tone} ${line.text}`} line={line} />
      ))}
    </ul>
  )
}
