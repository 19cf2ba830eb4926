import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { guardedCountText } from '@/app/modules/matching/shared'
import { listFieldEvents } from '@/app/modules/outreach/index.server'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import { describeHours } from '@/app/ui/outreach/event/describe-event'

export const meta: MetaFunction = () => [{ title: 'Événements – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const over = url.searchParams.get('vue') === 'passes'
  const page = readPage(url)
  return { over, page, ...(await listFieldEvents({ ctx, input: { over, page } })) }
})

const path = '/conseil/evenements'

export default function Events() {
  const { over, page, rows, total, pageCount } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Événements de terrain"
        answer={plural(total, over ? 'passé' : 'à venir', over ? 'passés' : 'à venir')}
        action={
          <ButtonRow>
            <LinkButton to={`${path}/nouveau`}>Prévoir un événement</LinkButton>
            <LinkButton to={`${path}/affiche`} variant="secondary" reloadDocument>
              Affiche de la Cité
            </LinkButton>
          </ButtonRow>
        }
      />
      <ViewLinks
        label="Événements"
        links={[
          { to: path, label: 'À venir', current: !over },
          { to: `${path}?vue=passes`, label: 'Passés', current: over },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState title={over ? 'Aucun événement passé' : 'Aucun événement à venir'}>
          Un événement prévu ici se choisit sur la page « Inscrire sur le terrain », et a son affiche.
        </EmptyState>
      ) : (
        <DataTable
          caption={over ? 'Les derniers d’abord' : 'Les prochains d’abord'}
          rows={rows}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'title',
              header: 'Événement',
              rowHeader: true,
              cell: ({ id, title, cancelled }) => (
                <>
                  <Link to={`${path}/${id}`}>{title}</Link>
                  {cancelled && <span className="font-normal text-muted"> (annulé)</span>}
                </>
              ),
            },
            { key: 'when', header: 'Quand', cell: describeHours },
            { key: 'place', header: 'Lieu', cell: ({ place }) => place },
            { key: 'organisation', header: 'Organisé par', cell: ({ organisation }) => organisation },
            {
              key: 'people',
              header: 'Inscriptions',
              numeric: true,
              cell: ({ signedUp }) => guardedCountText(signedUp),
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        pageTo={(to) => `${path}?${over ? 'vue=passes&' : ''}page=${to}`}
      />
    </>
  )
}
