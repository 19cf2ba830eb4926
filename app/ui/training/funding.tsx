import { Link } from '@remix-run/react'
import { guardedCountText } from '@/app/modules/matching/shared'
import type { FundingPlan } from '@/app/modules/trainings/shared'
import { DataTable } from '../display/data-table'
import { Panel } from '../display/panel'
import { formatDate, formatDateTime } from '../format/date'
import { formatNumber, plural } from '../format/number'

type FundingLine = FundingPlan['lines'][number]

/** What to fund next quarter, and why: what would open offers to the pool and the catalogue does not bring. */
export function Funding({ plan }: { plan: FundingPlan | null }) {
  if (plan === null) {
    return (
      <Panel title="Que financer au prochain trimestre&nbsp;?">
        <p>La première mesure du vivier est en cours. Rechargez la page dans un instant.</p>
      </Panel>
    )
  }
  const { lines, covered, until, measuredAt } = plan
  return (
    <Panel title="Que financer au prochain trimestre&nbsp;?">
      {lines.length === 0 ? (
        <p>Le catalogue couvre tout ce qui, à lui seul, ouvrirait une offre publiée au vivier.</p>
      ) : (
        <DataTable
          caption={`Ce qui ouvrirait des offres et que les sessions prévues jusqu’au ${formatDate(until)} n’apportent pas assez`}
          rows={lines}
          rowKey={({ gain }) => gain}
          columns={[
            { key: 'gain', header: 'Ce qui serait acquis', rowHeader: true, cell: ({ gain }) => gain },
            {
              key: 'people',
              header: 'Personnes',
              numeric: true,
              cell: ({ people }) => guardedCountText(people),
            },
            {
              key: 'opened',
              header: 'Ouvertures',
              numeric: true,
              cell: ({ opened }) => (opened === null ? 'non montré' : formatNumber(opened)),
            },
            { key: 'why', header: 'Ce qui est prévu', cell: (line) => <Planned line={line} /> },
          ]}
        />
      )}
      {covered.length > 0 && (
        <details>
          <summary>Déjà couvert ({covered.length})</summary>
          <ul>
            {covered.map((gain) => (
              <li key={gain}>{gain}</li>
            ))}
          </ul>
        </details>
      )}
      <p className="text-sm">
        Mesuré {formatDateTime(measuredAt)}. Une ouverture&nbsp;: une offre publiée de plus pour une personne.
        Chaque ligne est comptée seule. Ce que rien ne prévoit vient d’abord, puis ce qui manque de places
        {'\u00a0'}: moins de places que de personnes, 5 au moins.
      </p>
    </Panel>
  )
}

function Planned({ line: { cover, seats, actions } }: { line: FundingLine }) {
  if (actions.length === 0) return <>Rien dans le catalogue</>
  return (
    <>
      {cover === 'nothing' ? 'Aucune place' : `${plural(seats, 'place', 'places')} seulement`}
      {'\u00a0: '}
      {actions.map(({ id, title }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <Link to={`/coordination/formations/${id}`}>{title}</Link>
        </span>
      ))}
    </>
  )
}
