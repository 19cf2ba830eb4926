import { LinkButton } from '../action/button'
import { EmptyState } from '../display/list-state'
import { plural } from '../format/number'

/** What an offer asks that may close its list. */
export interface RankingLimits {
  /** How many requirements are marked so. */
  indispensable: number
  /** Whether the hours are said. */
  slots: boolean
  startsOn: string | null
}

/** Nobody on the list: why that may be, and what to relax first. */
export function EmptyRanking({ limits, editTo }: { limits: RankingLimits; editTo: string }) {
  const { indispensable, slots, startsOn } = limits
  const nothingToRelax = indispensable === 0 && !slots && startsOn === null
  return (
    <EmptyState
      title="Personne ne correspond à toutes ces conditions pour l’instant"
      action={<LinkButton to={editTo}>Modifier l’offre</LinkButton>}
    >
      {nothingToRelax ? (
        <p>
          De nouvelles personnes peuvent rejoindre les viviers à tout moment&nbsp;: revenez dans quelques
          jours.
        </p>
      ) : (
        <>
          <p>Pour rencontrer plus de personnes&nbsp;:</p>
          <ul className="list-disc ps-5">
            {indispensable > 0 && (
              <li>
                décochez un «&nbsp;indispensable&nbsp;» ({plural(indispensable, 'demandé', 'demandés')}
                )&nbsp;: il retire de la liste qui ne l’a pas&nbsp;;
              </li>
            )}
            {slots && <li>réduisez les horaires cochés&nbsp;: il faut être libre à tous&nbsp;;</li>}
            {startsOn !== null && <li>repoussez la date de début.</li>}
          </ul>
        </>
      )}
    </EmptyState>
  )
}
