import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { roleLabels } from '@/app/modules/access/shared'
import { listOverrides } from '@/app/modules/offers/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { formatDate } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'
import { HitText } from '@/app/ui/offer/check/hit-text'

export const meta: MetaFunction = () => [{ title: 'Annonces gardées – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) =>
  (await listOverrides({ ctx })).map(({ hit, title, establishmentName }) => ({
    id: hit.id,
    severity: hit.severity,
    excerpt: hit.excerpt,
    article: hit.article,
    message: hit.message,
    reason: hit.reason,
    decidedAt: hit.decidedAt,
    decidedRole: hit.decidedRole,
    offer: `${title}, ${establishmentName}`,
  })),
)

export default function Overrides() {
  const rows = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Mots gardés dans les offres"
        answer="Ce que la vérification signalait, qui l’a gardé, et pourquoi. Les 200 dernières décisions."
      />
      {rows.length === 0 ? (
        <EmptyState title="Personne n’a encore gardé de mots signalés">
          Les décisions des employeurs et des conseillers paraissent ici, avec leur raison.
        </EmptyState>
      ) : (
        <DataTable
          caption="Décisions, la dernière d’abord"
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            { key: 'offer', header: 'Offre', rowHeader: true, cell: (row) => row.offer },
            { key: 'hit', header: 'Signalé', cell: (row) => <HitText {...row} /> },
            { key: 'reason', header: 'Raison', cell: (row) => row.reason },
            { key: 'who', header: 'Par', cell: (row) => row.decidedRole && roleLabels[row.decidedRole] },
            { key: 'when', header: 'Le', cell: (row) => row.decidedAt && formatDate(row.decidedAt) },
          ]}
        />
      )}
    </>
  )
}
