import { stepKindLabels, stepOutcomeLabels } from '@/app/modules/pathways/shared'
import { InFrench, useSpeech } from '@/app/words/use-speech'
import type { StepKind, StepOutcome } from '@/drizzle/vocabulary'
import { Timeline } from '../display/timeline'

interface OwnPathwayProps {
  steps: readonly {
    id: string
    kind: StepKind
    organisation: string | null
    plannedOn: string
    doneOn: string | null
    outcome: StepOutcome | null
    cancelledOn: string | null
  }[]
}

/** A person's way as she reads it, in her language. */
export function OwnPathway({ steps }: OwnPathwayProps) {
  const { say, tell, day } = useSpeech()
  const next = steps.find(({ doneOn, cancelledOn }) => doneOn === null && cancelledOn === null)
  return (
    <Timeline
      items={steps.map((step) => {
        const { id, kind, organisation, plannedOn, doneOn, outcome, cancelledOn } = step
        const notes = [
          cancelledOn === null ? null : say('Étape annulée'),
          outcome === null || outcome === 'completed' ? null : tell(stepOutcomeLabels[outcome]),
        ].filter((note) => note !== null)
        return {
          key: id,
          state: doneOn !== null ? 'done' : step === next ? 'current' : 'ahead',
          title: tell(stepKindLabels[kind]),
          when: doneOn === null ? say('Prévu : {{day}}', { day: day(plannedOn) }) : day(doneOn),
          detail: (
            <>
              {notes.map((note) => (
                <p key={note}>{note}</p>
              ))}
              {organisation !== null && (
                <p className="text-sm text-muted">
                  <InFrench>{organisation}</InFrench>
                </p>
              )}
            </>
          ),
        }
      })}
    />
  )
}
