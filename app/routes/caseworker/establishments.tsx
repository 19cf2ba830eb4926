import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listEstablishments } from '@/app/modules/accounts/index.server'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { formatDate, formatDay } from '@/app/ui/format/date'
import { formatSiret } from '@/app/ui/format/siret'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Établissements – La Cité de l’emploi' }]

const views: { slug: string; status: EstablishmentStatus; label: string; empty: string }[] = [
  {
    slug: 'a-verifier',
    status: 'pending',
    label: 'À vérifier',
    empty: 'Rien à vérifier\u00a0: tout est à jour.',
  },
  { slug: 'verifies', status: 'confirmed', label: 'Vérifiés', empty: 'Aucun établissement vérifié.' },
  { slug: 'non-retenus', status: 'rejected', label: 'Non retenus', empty: 'Aucun établissement écarté.' },
]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const asked = views.find(({ slug }) => slug === url.searchParams.get('vue'))
  const status = asked?.status ?? 'pending'
  const page = readPage(url)
  return { status, page, list: await listEstablishments({ ctx, input: { status, page } }) }
})

export default function Establishments() {
  const { status, page, list } = useLoaderData<typeof loader>()
  const current = views.find((view) => view.status === status)
  return (
    <>
      <PageTitle
        title="Établissements"
        answer="Tant qu’un établissement n’est pas vérifié, il ne publie rien et ne lit aucun profil. Le plus ancien d’abord."
      />
      <ViewLinks
        label="Établissements par état"
        links={views.map((view) => ({
          to: `/conseil/etablissements?vue=${view.slug}`,
          label: view.label,
          current: view.status === status,
          ...(view.status === status && { count: list.total }),
        }))}
      />
      {list.rows.length === 0 ? (
        <EmptyState title={current?.empty ?? 'Rien ici.'} />
      ) : (
        <DataTable
          caption={current?.label ?? ''}
          captionHidden
          rows={list.rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'name',
              header: 'Établissement',
              rowHeader: true,
              cell: (row) => <Link to={`/conseil/etablissements/${row.id}`}>{row.name}</Link>,
            },
            { key: 'siret', header: 'SIRET', cell: (row) => formatSiret(row.siret) },
            {
              key: 'place',
              header: 'Lieu de travail',
              cell: (row) => row.workplaces.map(({ label }) => label).join(', '),
            },
            { key: 'since', header: 'Inscrit', cell: (row) => formatDay(row.registeredAt) },
            ...(status === 'pending'
              ? []
              : [
                  {
                    key: 'decided',
                    header: 'Décision',
                    cell: (row: (typeof list.rows)[number]) => row.decidedAt && formatDate(row.decidedAt),
                  },
                ]),
          ]}
        />
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(list.total / list.pageSize)}
        pageTo={(other) => `/conseil/etablissements?vue=${current?.slug ?? ''}&page=${other}`}
      />
    </>
  )
}
