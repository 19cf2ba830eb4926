import { Link } from '@remix-run/react'
import type { EventSignUpWay } from '@/drizzle/vocabulary'
import { DataTable } from '../../display/data-table'
import { EmptyState } from '../../display/list-state'

interface SignedUp {
  residentId: string
  name: string
  way: EventSignUpWay
  leadCaseworker: string | null
}

/** Who was signed up at an event, of those whom the reader reaches. */
export function SignedUpList({ people }: { people: readonly SignedUp[] }) {
  if (people.length === 0) {
    return (
      <EmptyState title="Personne à montrer">
        Ici viennent les personnes inscrites à cet événement que votre structure accompagne.
      </EmptyState>
    )
  }
  return (
    <DataTable
      caption="Personnes inscrites que vous accompagnez"
      rows={people}
      rowKey={({ residentId }) => residentId}
      columns={[
        {
          key: 'name',
          header: 'Nom',
          rowHeader: true,
          cell: ({ residentId, name }) => <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>,
        },
        { key: 'way', header: 'Inscription', cell: ({ way }) => wayLabels[way] },
        { key: 'lead', header: 'Suivi par', cell: (row) => row.leadCaseworker ?? 'à attribuer' },
      ]}
    />
  )
}

const wayLabels: Record<EventSignUpWay, string> = { field: 'sur place', poster: 'en ligne, par l’affiche' }
