import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listResidents } from '@/app/modules/profiles/index.server'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { Tag } from '@/app/ui/display/tag'
import { formatDate } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ResidentFilter } from '@/app/ui/resident/resident-filter'

export const meta: MetaFunction = () => [{ title: 'Habitant·es – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const query = (url.searchParams.get('nom') ?? '').trim().slice(0, 100)
  const mine = url.searchParams.get('suivi') === 'moi'
  const page = readPage(url)
  return { query, mine, ...(await listResidents({ ctx, input: { query, mine, page } })) }
})

export default function Residents() {
  const { query, mine, rows, total, page, pageCount } = useLoaderData<typeof loader>()
  const filtered = query !== '' || mine
  return (
    <>
      <PageTitle
        title="Habitant·es"
        answer={plural(total, 'personne', 'personnes')}
        action={
          <ButtonRow>
            <LinkButton to="/conseil/habitants/terrain">Inscrire et rendre visible</LinkButton>
            <LinkButton to="/conseil/habitants/nouveau" variant="secondary">
              Inscrire seulement
            </LinkButton>
          </ButtonRow>
        }
      />
      <ResidentFilter query={query} mine={mine} />
      {rows.length === 0 ? (
        <EmptyState
          title={filtered ? 'Personne ne correspond' : 'Personne n’est encore inscrit'}
          action={
            filtered && (
              <LinkButton to="/conseil/habitants" variant="secondary">
                Tout afficher
              </LinkButton>
            )
          }
        >
          {filtered
            ? 'Essayez un seul mot du nom, sans accent, ou retirez le filtre.'
            : 'Inscrivez une première personne, avec ou sans adresse e-mail.'}
        </EmptyState>
      ) : (
        <DataTable
          caption="Personnes inscrites, par nom"
          captionHidden
          rows={rows}
          rowKey={(row) => row.residentId}
          columns={[
            {
              key: 'name',
              header: 'Nom',
              rowHeader: true,
              cell: (row) => (
                <Link to={`/conseil/habitants/${row.residentId}`}>
                  {row.familyName} {row.givenName}
                </Link>
              ),
            },
            {
              key: 'visible',
              header: 'Visibilité',
              cell: (row) =>
                row.consentExpiresAt === null ? (
                  <Tag>Pas visible</Tag>
                ) : (
                  <Tag tone="success">Jusqu’au {formatDate(row.consentExpiresAt)}</Tag>
                ),
            },
            { key: 'lead', header: 'Suivi par', cell: (row) => row.leadCaseworker ?? 'à attribuer' },
            {
              key: 'confirmed',
              header: 'Profil confirmé',
              cell: (row) => (row.confirmedAt === null ? 'jamais' : formatDate(row.confirmedAt)),
            },
            { key: 'updated', header: 'Modifié', cell: (row) => formatDate(row.updatedAt) },
          ]}
        />
      )}
      <Pagination page={page} pageCount={pageCount} pageTo={(to) => pageAddress({ query, mine, page: to })} />
    </>
  )
}

function pageAddress({ query, mine, page }: { query: string; mine: boolean; page: number }): string {
  const search = new URLSearchParams()
  if (query !== '') search.set('nom', query)
  if (mine) search.set('suivi', 'moi')
  if (page > 1) search.set('page', String(page))
  return `/conseil/habitants?${search.toString()}`
}
