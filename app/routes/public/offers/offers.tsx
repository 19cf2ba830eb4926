import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listOpenToAll } from '@/app/modules/offers/index.server'
import { contractLabels } from '@/app/modules/reference/shared'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { PageTitle } from '@/app/ui/layout/page-title'
import { InFrench, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Offres d’emploi' }

export const meta: MetaFunction = () => [
  {
    tagName: 'link',
    rel: 'alternate',
    type: 'application/rss+xml',
    hrefLang: 'fr',
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
  const { say, tell, count, day } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Les offres d’emploi')}
        answer={count(
          total,
          '{{n}} offres d’employeurs que la Cité connaît. Pour postuler, créez votre profil : la Cité vous présente, sans donner votre nom avant votre accord.',
        )}
      />
      {rows.length === 0 ? (
        <EmptyState title={say('Aucune offre pour l’instant')}>
          {say('Revenez bientôt, ou créez votre profil : un employeur pourra demander à vous rencontrer.')}
        </EmptyState>
      ) : (
        <DataTable
          caption={say('Offres, la plus récente d’abord')}
          captionHidden
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'title',
              header: say('Offre'),
              rowHeader: true,
              cell: (row) => (
                <Link to={`/offres/${row.id}`}>
                  <InFrench>{row.title}</InFrench>
                </Link>
              ),
            },
            {
              key: 'establishment',
              header: say('Employeur'),
              card: 'plain',
              cell: (row) => <InFrench>{row.establishmentName}</InFrench>,
            },
            {
              key: 'place',
              header: say('Lieu'),
              card: 'inline',
              cell: (row) =>
                row.workplaceLabel === null ? say('à préciser') : <InFrench>{row.workplaceLabel}</InFrench>,
            },
            {
              key: 'contract',
              header: say('Contrat'),
              card: 'inline',
              cell: (row) => (row.contract === null ? say('à préciser') : tell(contractLabels[row.contract])),
            },
            {
              key: 'deadline',
              header: say('Date limite'),
              card: 'inline',
              cell: (row) => (row.deadline === null ? say('sans') : day(row.deadline)),
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
