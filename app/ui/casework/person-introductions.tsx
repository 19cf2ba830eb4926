import { Link } from '@remix-run/react'
import { stateLabels } from '@/app/modules/introductions/shared'
import type { IntroductionState } from '@/drizzle/vocabulary'
import { DataTable } from '../display/data-table'
import { EmptyState } from '../display/list-state'
import { Tag } from '../display/tag'
import { formatDate } from '../format/date'

interface PersonIntroductionsProps {
  introductions: readonly {
    id: string
    offerTitle: string
    establishmentName: string
    state: IntroductionState
    createdAt: Date
  }[]
}

export function PersonIntroductions({ introductions }: PersonIntroductionsProps) {
  if (introductions.length === 0) {
    return (
      <EmptyState title="Aucune mise en relation">
        Proposez une des offres de cette page, ou ouvrez une autre offre.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Mises en relation, la plus récente d’abord"
      captionHidden
      rows={introductions}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'offer',
          header: 'Offre',
          rowHeader: true,
          cell: (row) => (
            <Link to={`/conseil/mises-en-relation/${row.id}`}>
              {row.offerTitle}, {row.establishmentName}
            </Link>
          ),
        },
        { key: 'state', header: 'État', cell: (row) => <Tag>{stateLabels[row.state]}</Tag> },
        { key: 'since', header: 'Créée le', cell: (row) => formatDate(row.createdAt) },
      ]}
    />
  )
}
