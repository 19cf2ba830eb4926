import { rejectionText } from '@/app/modules/profiles/shared'
import { DataTable } from '../display/data-table'
import { EmptyState } from '../display/list-state'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { formatDateTime } from '../format/date'
import { formatNumber, plural } from '../format/number'

export interface RejectedProfileView {
  reference: string
  code: string
  firstRefusedAt: Date | string
  lastRefusedAt: Date | string
  attempts: number
}

/** Profiles that the index refuses: visible people whom no list can show. */
export function RejectedProfiles({
  rejected,
  total,
}: {
  rejected: readonly RejectedProfileView[]
  total: number
}) {
  if (total === 0) {
    return (
      <EmptyState title="Aucun profil refusé">
        <p>Chaque personne visible est dans l’index, ou y sera au prochain contrôle.</p>
      </EmptyState>
    )
  }
  return (
    <>
      <DataTable
        caption={`${plural(total, 'profil refusé', 'profils refusés')} par le moteur${total > rejected.length ? `, dont voici les ${rejected.length} derniers` : ''}`}
        rows={rejected}
        rowKey={(row) => row.reference}
        columns={[
          { key: 'reference', header: 'Profil', rowHeader: true, cell: (row) => row.reference },
          {
            key: 'reason',
            header: 'Raison',
            cell: (row) => (
              <>
                {rejectionText(row.code)} (<code>{row.code}</code>)
              </>
            ),
          },
          { key: 'first', header: 'Depuis', cell: (row) => formatDateTime(row.firstRefusedAt) },
          { key: 'last', header: 'Dernier essai', cell: (row) => formatDateTime(row.lastRefusedAt) },
          { key: 'attempts', header: 'Essais', numeric: true, cell: (row) => formatNumber(row.attempts) },
        ]}
      />
      <Form>
        <p className="max-w-measure text-muted">
          Ces personnes restent visibles pour leurs conseiller·ères, mais aucune liste d’offre ne les montre.
          Un profil modifié est renvoyé de lui-même.
        </p>
        <SubmitButton>Réessayer</SubmitButton>
      </Form>
    </>
  )
}
