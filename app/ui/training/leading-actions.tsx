import { Link } from '@remix-run/react'
import { lowerFirst } from '@/app/modules/reference/shared'
import { trainingKindLabels, type LeadingAction } from '@/app/modules/trainings/shared'
import { Panel } from '../display/panel'
import { describeEntry } from './describe-entry'
import { OpenedOffers } from './opened-offers'

/** Which action of the catalogue would open most offers to one person. Nothing at all when none would. */
export function LeadingActions({ leading }: { leading: readonly LeadingAction[] }) {
  if (leading.length === 0) return null
  return (
    <Panel title="Les formations qui lui ouvriraient le plus d’offres">
      <ol className="stack-tight">
        {leading.map(({ action, opened, offers }) => (
          <li key={action.id}>
            <Link to={`/conseil/formations/${action.id}`}>{action.title}</Link>{' '}
            <span className="text-muted">
              ({lowerFirst(trainingKindLabels[action.kind])}, {action.organisation})
            </span>
            <br />
            <OpenedOffers opened={opened} offers={offers} />
            <br />
            <span className="text-sm text-muted">
              Entrée{'\u00a0'}: {describeEntry(action.entry)}.
            </span>
          </li>
        ))}
      </ol>
      <p className="text-sm">
        Parmi les offres publiées aujourd’hui, avec tout ce que l’action apporte. Rien n’est obligatoire.
      </p>
    </Panel>
  )
}
