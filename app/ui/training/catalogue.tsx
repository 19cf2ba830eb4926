import { Link } from '@remix-run/react'
import { trainingKindLabels, type TrainingAction } from '@/app/modules/trainings/shared'
import { DataTable } from '../display/data-table'
import { EmptyState } from '../display/list-state'
import { describeEntry } from './describe-entry'

/** What partners offer, one line each. @param folder the pages of one action lie under it. */
export function Catalogue({ actions, folder }: { actions: readonly TrainingAction[]; folder: string }) {
  if (actions.length === 0) return <EmptyState title="Le catalogue est encore vide" />
  return (
    <DataTable
      caption="Le catalogue, par ordre alphabétique"
      rows={actions}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: 'Action',
          rowHeader: true,
          cell: ({ id, title, closed }) => (
            <>
              <Link to={`${folder}/${id}`}>{title}</Link>
              {closed && <span className="font-normal text-muted"> (fermée)</span>}
            </>
          ),
        },
        { key: 'kind', header: 'Nature', cell: ({ kind }) => trainingKindLabels[kind] },
        { key: 'organisation', header: 'Proposée par', cell: ({ organisation }) => organisation },
        {
          key: 'gives',
          header: 'Ce qu’elle apporte',
          cell: ({ gives }) => (gives.length === 0 ? '–' : gives.join('\u00a0; ')),
        },
        { key: 'entry', header: 'Prochaine entrée', cell: ({ entry }) => describeEntry(entry) },
      ]}
    />
  )
}
