import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listWeights } from '@/app/modules/matching/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { formatDate } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'
import { WeightsStatusTag } from '@/app/ui/weights/weights-status-tag'

export const meta: MetaFunction = () => [{ title: 'Le barème – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], ({ ctx }) => listWeights({ ctx }))

export default function WeightsPage() {
  const { inUse, versions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Le barème"
        answer={`Version ${inUse.version}, en service depuis le ${formatDate(inUse.adoptedAt)}\u00a0: ce que vaut chaque partie d’un score.`}
      />
      <Panel title="Les nombres en service">
        <DescriptionList items={inUse.lines.map(({ label, value }) => ({ term: label, details: value }))} />
      </Panel>
      <DataTable
        caption="Toutes les versions"
        rows={versions}
        rowKey={({ version }) => version}
        columns={[
          {
            key: 'version',
            header: 'Version',
            rowHeader: true,
            cell: ({ version }) => <Link to={`/coordination/bareme/${version}`}>{version}</Link>,
          },
          { key: 'status', header: 'État', cell: ({ status }) => <WeightsStatusTag status={status} /> },
          { key: 'proposedAt', header: 'Enregistrée le', cell: ({ proposedAt }) => formatDate(proposedAt) },
          {
            key: 'adoptedAt',
            header: 'Mise en service le',
            cell: ({ adoptedAt }) => (adoptedAt === null ? 'jamais' : formatDate(adoptedAt)),
          },
        ]}
      />
      <p className="max-w-measure text-muted">
        Une nouvelle version est enregistrée par la personne qui administre le portail, puis rejouée sur les
        offres passées. Elle ne sert qu’une fois adoptée ici.
      </p>
    </>
  )
}
