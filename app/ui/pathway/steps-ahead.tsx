import { stepKindLabels } from '@/app/modules/pathways/shared'
import type { StepKind } from '@/drizzle/vocabulary'
import { Tag } from '../display/tag'
import { formatDay, toDayValue } from '../format/date'

interface StepsAheadProps {
  steps: readonly { id: string; kind: StepKind; plannedOn: string; organisation: string | null }[]
  today: Date
}

/** What of a person's way is planned, soonest first. */
export function StepsAhead({ steps, today }: StepsAheadProps) {
  if (steps.length === 0) return <p className="text-muted">Aucune étape n’est prévue.</p>
  return (
    <ul className="divide-y divide-line">
      {steps.map(({ id, kind, plannedOn, organisation }) => (
        <li key={id} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 py-2">
          <StepDue plannedOn={plannedOn} today={today} />
          <span className="font-semibold">{stepKindLabels[kind]}</span>
          <span className="text-sm text-muted">
            {formatDay(plannedOn)}
            {organisation !== null && ` · ${organisation}`}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** How a planned day stands to today. */
export function StepDue({ plannedOn, today }: { plannedOn: string; today: Date }) {
  const now = toDayValue(today)
  if (plannedOn > now) return <Tag tone="info">à venir</Tag>
  return <Tag tone="waiting">{plannedOn < now ? 'en retard' : 'aujourd’hui'}</Tag>
}
