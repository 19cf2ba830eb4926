import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listQueue, type QueueView } from '@/app/modules/introductions/index.server'
import { describeState } from '@/app/modules/introductions/shared'
import { countUnseen } from '@/app/modules/matching/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Tag } from '@/app/ui/display/tag'
import { formatDay } from '@/app/ui/format/date'
import { UnseenNotice } from '@/app/ui/fairness/unseen-notice'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Mises en relation à traiter – La Cité de l’emploi' }]

const slugs: Record<string, QueueView> = {
  'a-traiter': 'to_review',
  reponses: 'awaiting_resident',
  transmises: 'released',
  terminees: 'ended',
}

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const view = slugs[url.searchParams.get('vue') ?? ''] ?? 'to_review'
  const [rows, unseen] = await Promise.all([listQueue({ ctx, input: { view } }), countUnseen({ ctx })])
  return { view, rows, unseen }
})

const views: { slug: string; view: QueueView; label: string; empty: string }[] = [
  {
    slug: 'a-traiter',
    view: 'to_review',
    label: 'À traiter',
    empty: 'Rien à traiter\u00a0: tout est à jour.',
  },
  {
    slug: 'reponses',
    view: 'awaiting_resident',
    label: 'Réponses des habitant·es',
    empty: 'Aucune réponse n’est attendue.',
  },
  { slug: 'transmises', view: 'released', label: 'Contacts transmis', empty: 'Aucun contact n’est ouvert.' },
  { slug: 'terminees', view: 'ended', label: 'Terminées', empty: 'Aucune mise en relation terminée.' },
]

export default function Queue() {
  const { view, rows, unseen } = useLoaderData<typeof loader>()
  const current = views.find((each) => each.view === view)
  return (
    <>
      <PageTitle
        title="Mises en relation"
        answer="La plus ancienne d’abord&nbsp;: quelqu’un attend au bout de chaque ligne."
      />
      <UnseenNotice {...unseen} />
      <nav aria-label="Vues de la file">
        <ul className="flex flex-wrap gap-4">
          {views.map((each) => (
            <li key={each.slug}>
              <Link
                to={`/conseil?vue=${each.slug}`}
                aria-current={each.view === view ? 'page' : undefined}
                className={each.view === view ? 'font-semibold text-ink no-underline' : ''}
              >
                {each.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? (
        <EmptyState title={current?.empty ?? 'Rien ici.'} />
      ) : (
        <DataTable
          caption={current?.label ?? ''}
          rows={rows}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'resident',
              header: 'Personne',
              rowHeader: true,
              cell: (row) =>
                row.residentId === null ? (
                  row.residentName
                ) : (
                  <Link to={`/conseil/mises-en-relation/${row.id}`}>{row.residentName}</Link>
                ),
            },
            { key: 'offer', header: 'Offre', cell: (row) => `${row.offerTitle}, ${row.establishmentName}` },
            {
              key: 'state',
              header: 'État',
              cell: (row) => {
                const waits = row.state === 'requested' || (row.state === 'awaiting_resident' && row.agreed)
                return <Tag tone={waits ? 'waiting' : 'neutral'}>{describeState(row)}</Tag>
              },
            },
            { key: 'score', header: 'Score', numeric: true, cell: (row) => row.score },
            { key: 'since', header: 'Depuis', cell: (row) => formatDay(row.createdAt) },
          ]}
        />
      )}
    </>
  )
}
