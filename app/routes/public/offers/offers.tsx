import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listOpenToAll } from '@/app/modules/offers/index.server'
import { contractLabels } from '@/app/modules/reference/shared'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { formatDay } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [
  { title: 'Offres d’emploi – La Cité de l’emploi' },
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/rss+xml',
    title: 'Offres d’emploi de la Cité',
    href: '/offres.rss',
  },
]

export const loader = loaderFor(['anyone'], async ({ ctx, url }) => {
  const page = readPage(url)
  return { page, ...(await listOpenToAll({ ctx, input: { page } })) }
})

export default function Offers() {
  const { page, rows, total, pageSize } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Les offres d’emploi"
        answer={`${plural(total, 'offre', 'offres')} d’employeurs que la Cité connaît. Pour postuler, créez votre profil\u00a0: la Cité vous présente, sans donner votre nom avant votre accord.`}
      />
      {rows.length === 0 ? (
        <EmptyState title="Aucune offre pour l’instant">
          Revenez bientôt, ou créez votre profil&nbsp;: un employeur pourra demander à vous rencontrer.
        </EmptyState>
      ) : (
        <DataTable
          caption="Offres, la plus récente d’abord"
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              header: 'Offre',
              rowHeader: true,
              cell: (row) => <Link to={`/offres/${row.id}`}>{row.title}</Link>,
            },
            { key: 'establishment', header: 'Employeur', cell: (row) => row.establishmentName },
            { key: 'place', header: 'Lieu', cell: (row) => row.workplaceLabel ?? 'à préciser' },
            {
              key: 'contract',
              header: 'Contrat',
              cell: (row) => (row.contract === null ? 'à préciser' : contractLabels[row.contract]),
            },
            {
              key: 'deadline',
              header: 'Date limite',
              cell: (row) => (row.deadline === null ? 'sans' : formatDay(row.deadline)),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(total / pageSize)}
        pageTo={(other) => `/offres?page=${other}`}
      />
    </>
  )
}
