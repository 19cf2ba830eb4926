import { guardedCountText, type RequirementCost } from '@/app/modules/matching/shared'
import { capitalise } from '@/app/modules/reference/shared'
import { Panel } from '../display/panel'

/** How many lines say something at a glance; the others are one press away. */
const atAGlance = 6

/**
 * What each requirement keeps away: what an employer may decide to give up.
 * @param startToMonth of an offer that is being written.
 */
export function RequirementCostPanel({
  cost,
  startToMonth = false,
}: {
  cost: RequirementCost
  startToMonth?: boolean
}) {
  return (
    <Panel title="Ce que coûte chaque exigence" tone="sunken">
      <p>
        Aujourd’hui, votre offre rencontre <strong>{profiles(cost.people)}</strong>.
      </p>
      {cost.lines.length === 0 ? (
        <p>Aucune de vos exigences n’écarte à elle seule cinq personnes de plus.</p>
      ) : (
        <>
          <CostLines lines={cost.lines.slice(0, atAGlance)} />
          {cost.lines.length > atAGlance && (
            <details>
              <summary>Les autres exigences</summary>
              <CostLines lines={cost.lines.slice(atAGlance)} />
            </details>
          )}
        </>
      )}
      <p className="text-sm">
        Une exigence à la fois, par pas de cinq personnes. Ce qu’une personne n’a pas encore renseigné
        n’écarte jamais.
        {startToMonth && ' La prise de poste est comptée à la fin de son mois.'}
      </p>
    </Panel>
  )
}

function CostLines({ lines }: { lines: RequirementCost['lines'] }) {
  return (
    <ul className="stack-tight">
      {lines.map(({ without, people }) => (
        <li key={without}>
          {capitalise(without)}
          {'\u00a0'}: <strong>{profiles(people)}</strong>
        </li>
      ))}
    </ul>
  )
}

function profiles(count: RequirementCost['people']): string {
  return `${guardedCountText(count)}\u00a0profils`
}
