import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listHeldOffers, listPublishedOffers } from '@/app/modules/offers/index.server'
import { contractLabels } from '@/app/modules/reference/shared'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Notice } from '@/app/ui/display/notice'
import { Pagination } from '@/app/ui/display/pagination'
import { formatDay } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Offres publiées – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const page = readPage(url)
  const [list, held] = await Promise.all([
    listPublishedOffers({ ctx, input: { page } }),
    listHeldOffers({ ctx }),
  ])
  return { page, list, held }
})

export default function Offers() {
  const { page, list, held } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Offres publiées"
        answer={`${plural(list.total, 'offre', 'offres')}. Ouvrez-en une pour voir à qui la proposer.`}
      />
      {held.total > 0 && (
        <Notice
          tone="warning"
          title={`${plural(held.total, 'offre attend', 'offres attendent')} une décision sur ses mots`}
        >
          <ul className="list-disc ps-5">
            {held.rows.map(({ id, title, establishmentName }) => (
              <li key={id}>
                <Link to={`/conseil/offres/${id}`}>{title}</Link>, {establishmentName}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {list.rows.length === 0 ? (
        <EmptyState title="Aucune offre n’est publiée pour l’instant">
          Les offres apparaissent ici dès qu’un établissement vérifié les publie.
        </EmptyState>
      ) : (
        <DataTable
          caption="Offres publiées, la dernière modifiée d’abord"
          captionHidden
          rows={list.rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              header: 'Offre',
              rowHeader: true,
              cell: (row) => <Link to={`/conseil/offres/${row.id}`}>{row.title}</Link>,
            },
            { key: 'establishment', header: 'Établissement', cell: (row) => row.establishmentName },
            { key: 'place', header: 'Lieu', cell: (row) => row.workplaceLabel },
            {
              key: 'contract',
              header: 'Contrat',
              cell: (row) => row.contract && contractLabels[row.contract],
            },
            { key: 'openings', header: 'Postes', numeric: true, cell: (row) => row.openings },
            { key: 'since', header: 'Publiée', cell: (row) => row.publishedAt && formatDay(row.publishedAt) },
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
        pageCount={Math.ceil(list.total / list.pageSize)}
        pageTo={(other) => `/conseil/offres?page=${other}`}
      />
    </>
  )
}
