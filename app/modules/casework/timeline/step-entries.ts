import type { PathwayStep } from '@/app/modules/pathways/index.server'
import { stepKindLabels, stepOutcomeLabels } from '@/app/modules/pathways/shared'
import type { StepKind } from '@/drizzle/vocabulary'
import type { TimelineEntry } from './timeline-entry'

/** What the moves of introductions tell already, with the offer and its employer. */
const toldByMoves: readonly StepKind[] = ['introduction', 'interview', 'hire']

/** What is behind of a person's way. A day has no hour: it stands at noon among what has. */
export function stepEntries(steps: readonly PathwayStep[]): TimelineEntry[] {
  return steps.flatMap(({ kind, organisation, doneOn, outcome, cancelledOn }) => {
    const day = doneOn ?? cancelledOn
    if (day === null || toldByMoves.includes(kind)) return []
    const label = stepKindLabels[kind]
    return [
      {
        at: new Date(`${day}T12:00:00Z`),
        kind: 'step',
        title: outcome === null ? `${label}, étape annulée` : label,
        by: organisation ?? '',
        text: outcome === null || outcome === 'completed' ? null : stepOutcomeLabels[outcome],
        ownNoteId: null,
      },
    ]
  })
}
