import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { getTrainingAction, rankLearners } from '@/app/modules/trainings/index.server'
import { trainingKindLabels } from '@/app/modules/trainings/shared'
import { parisDate } from '@/app/platform/clock'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { DescriptionList } from '@/app/ui/display/description-list'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { plural } from '@/app/ui/format/number'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import { describeEntry, describeSession } from '@/app/ui/training/describe-entry'
import { OpenedOffers } from '@/app/ui/training/opened-offers'

export const meta: MetaFunction = () => [{ title: 'Une formation – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  const actionId = id<'training_action'>('actionId')
  const mine = url.searchParams.get('suivi') === 'moi'
  const page = readPage(url)
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const { action } = await getTrainingAction({ ctx, input: { id: actionId } })
  const learners = await rankLearners({ ctx, input: { actionId, mine, page } })
  const today = parisDate(ctx.clock.now())
  return { action, coming: action.sessions.filter(({ endsOn }) => endsOn >= today), mine, page, learners }
})

export default function Training() {
  const { action, coming, mine, page, learners } = useLoaderData<typeof loader>()
  const path = `/conseil/formations/${action.id}`
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/formations', label: 'Formations' }]} current={action.title} />
      <PageTitle
        title={action.title}
        answer={
          action.closed
            ? 'Cette action est fermée.'
            : `Elle ouvrirait une offre ou plus à ${plural(learners.total, 'personne', 'personnes')}${mine ? ' de vos suivis' : ''}.`
        }
      />
      <DescriptionList
        items={[
          { term: 'Nature', details: trainingKindLabels[action.kind] },
          { term: 'Proposée par', details: action.organisation },
          { term: 'Ce qu’elle apporte', details: action.gives.join('\u00a0; ') || 'rien qui soit codé' },
          {
            term: 'Sessions',
            details: coming.map(describeSession).join('\u00a0; ') || describeEntry(action.entry),
          },
          ...(action.details === null ? [] : [{ term: 'À savoir', details: action.details }]),
        ]}
      />
      <ViewLinks
        label="Personnes suivies"
        links={[
          { to: path, label: 'Toutes', current: !mine },
          { to: `${path}?suivi=moi`, label: 'Mes suivis', current: mine },
        ]}
      />
      {learners.rows.length === 0 ? (
        <EmptyState title="Personne à qui elle ouvrirait une offre">
          Parmi les personnes visibles et les offres publiées aujourd’hui.
        </EmptyState>
      ) : (
        <DataTable
          caption="À qui elle ouvrirait le plus d’offres"
          rows={learners.rows}
          rowKey={({ residentId }) => residentId}
          columns={[
            {
              key: 'name',
              header: 'Nom',
              rowHeader: true,
              cell: ({ residentId, name }) => <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>,
            },
            {
              key: 'opened',
              header: 'Ce que cela ouvrirait',
              cell: (row) => <OpenedOffers opened={row.opened} offers={row.offers} />,
            },
            { key: 'lacks', header: 'Ce qui lui manque', cell: ({ lacks }) => lacks.join('\u00a0; ') },
            { key: 'lead', header: 'Suivi par', cell: (row) => row.leadCaseworker ?? 'à attribuer' },
          ]}
        />
      )}
      <Pagination
        page={page}
        pageCount={learners.pageCount}
        pageTo={(to) => `${path}?${mine ? 'suivi=moi&' : ''}page=${to}`}
      />
      <p className="text-sm text-muted">
        Compté sur les offres publiées aujourd’hui, avec tout ce que l’action apporte et rien d’autre de
        changé. À égalité, les personnes les moins montrées viennent d’abord.
      </p>
    </>
  )
}
