import type { ReplayView } from '@/app/modules/matching/shared'
import { DataTable } from '../display/data-table'
import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'

export interface ReplayPanelProps {
  /** `Rejouée jeudi 12 mars à 14 h 05, face à la version 2026-2`. */
  title: string
  view: ReplayView
}

/** What a version would have changed on past offers: figures first, then offer by offer. */
export function ReplayPanel({ title, view }: ReplayPanelProps) {
  return (
    <>
      <Panel title={title}>
        <DescriptionList items={view.summary} />
      </Panel>
      <DataTable
        caption="Offre par offre, celles qui changent le plus d’abord"
        rows={view.offers.map((offer, index) => ({ ...offer, key: String(index) }))}
        rowKey={(offer) => offer.key}
        columns={[
          { key: 'title', header: 'Offre', rowHeader: true, cell: (offer) => offer.title },
          { key: 'people', header: 'Personnes', numeric: true, cell: (offer) => offer.people },
          {
            key: 'changed',
            header: 'Places qui changent',
            numeric: true,
            cell: (offer) => offer.changed ?? 'trop peu de personnes',
          },
          {
            key: 'entered',
            header: 'Nouveaux venus',
            numeric: true,
            cell: (offer) => offer.entered ?? 'trop peu de personnes',
          },
          {
            key: 'moves',
            header: 'Qui monte, qui descend le plus',
            cell: (offer) => <Moves moves={offer.moves} />,
          },
        ]}
      />
    </>
  )
}

function Moves({ moves }: { moves: ReplayView['offers'][number]['moves'] }) {
  if (moves.length === 0) return 'personne à nommer'
  return (
    <ul>
      {moves.map(({ reference, direction, text }) => (
        <li key={reference}>
          {direction === 'up' ? 'monte' : 'descend'}
          {'\u00a0: '}
          <span className="font-semibold whitespace-nowrap">{reference}</span>, {text}
        </li>
      ))}
    </ul>
  )
}
