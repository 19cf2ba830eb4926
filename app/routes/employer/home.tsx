import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listOwnEstablishments } from '@/app/modules/accounts/index.server'
import { maxEstablishmentsPerAccount } from '@/app/modules/accounts/shared'
import { listEmployerIntroductions } from '@/app/modules/introductions/index.server'
import { listOwnOffers, listSignalledOffers } from '@/app/modules/offers/index.server'
import { contractLabels } from '@/app/modules/reference/shared'
import { listUnreadNews } from '@/app/modules/subscriptions/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact } from '@/app/platform/context.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { readPage } from '@/app/platform/web/page-number'
import { LinkButton } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { formatDay } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'
import { EstablishmentPanel } from '@/app/ui/establishment/establishment-panel'
import { employerTasks } from '@/app/ui/employer/employer-tasks'
import { TaskList } from '@/app/ui/employer/task-list'
import type { OfferStatus } from '@/drizzle/vocabulary'

export const meta: MetaFunction = () => [{ title: 'Mes offres – La Cité de l’emploi' }]

const views: { slug: string; status: OfferStatus; label: string; empty: string }[] = [
  { slug: 'publiees', status: 'published', label: 'Publiées', empty: 'Aucune offre n’est publiée.' },
  { slug: 'brouillons', status: 'draft', label: 'Brouillons', empty: 'Aucun brouillon en cours.' },
  { slug: 'en-pause', status: 'paused', label: 'En pause', empty: 'Aucune offre n’est en pause.' },
  { slug: 'fermees', status: 'closed', label: 'Fermées', empty: 'Aucune offre n’est fermée.' },
]

export const loader = loaderFor(['employer'], ({ ctx, url }) =>
  transact(ctx, async (_tx, inner) => {
    const asked = views.find(({ slug }) => slug === url.searchParams.get('statut'))
    const page = readPage(url)
    const offers = (status: OfferStatus, of = 1) => listOwnOffers({ ctx: inner, input: { status, page: of } })
    const byStatus = {
      published: await offers('published'),
      draft: await offers('draft'),
      paused: await offers('paused'),
      closed: await offers('closed'),
    }
    // What there is, rather than an empty first view.
    const status =
      asked?.status ?? views.find((view) => byStatus[view.status].total > 0)?.status ?? 'published'
    const now = ctx.clock.now()
    return {
      establishments: await listOwnEstablishments({ ctx: inner }),
      tasks: employerTasks({
        introductions: await listEmployerIntroductions({ ctx: inner }),
        published: byStatus.published.rows,
        drafts: byStatus.draft.rows,
        signalled: new Set((await listSignalledOffers({ ctx: inner })).keys()),
        news: await listUnreadNews({ ctx: inner }),
        now,
        today: parisDate(now),
      }),
      counts: views.map((view) => ({ ...view, count: byStatus[view.status].total })),
      status,
      list: page === 1 ? byStatus[status] : await offers(status, page),
      page,
    }
  }),
)

export default function EmployerHome() {
  const { establishments, tasks, counts, status, list, page } = useLoaderData<typeof loader>()
  const current = counts.find((view) => view.status === status)
  if (establishments.length === 0) return <FirstVisit />
  // What waits for the Cité is said before the offers that wait with it.
  const waitsForCite = establishments.some((establishment) => establishment.status !== 'confirmed')
  const panel = (
    <EstablishmentPanel
      establishments={establishments}
      mayAdd={establishments.length < maxEstablishmentsPerAccount}
    />
  )
  return (
    <>
      <PageTitle
        title="Ce qui vous attend"
        answer={
          tasks.length > 0
            ? `${plural(tasks.length, 'chose à faire', 'choses à faire')}\u00a0: d’abord ce qu’une personne attend, puis le reste, du plus ancien au plus récent.`
            : counts.every(({ count }) => count === 0)
              ? 'Votre première offre reste à écrire\u00a0: un métier et un contrat suffisent.'
              : 'Rien ne vous attend aujourd’hui\u00a0: tout est à jour.'
        }
        action={<LinkButton to="/employeur/offres/nouvelle">Écrire une offre</LinkButton>}
      />
      {tasks.length > 0 ? (
        <TaskList tasks={tasks} />
      ) : (
        <NothingWaits closed={establishments.every(({ status: each }) => each !== 'confirmed')} />
      )}
      {waitsForCite && panel}
      <section aria-labelledby="offres" className="stack-tight">
        <h2 id="offres" className="text-xl">
          Mes offres
        </h2>
        <ViewLinks
          label="Offres par état"
          links={counts.map(({ slug, label, count, status: each }) => ({
            to: `/employeur?statut=${slug}`,
            label,
            count,
            current: each === status,
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
                key: 'title',
                header: 'Offre',
                rowHeader: true,
                cell: (row) => <Link to={`/employeur/offres/${row.id}`}>{row.title}</Link>,
              },
              {
                key: 'contract',
                header: 'Contrat',
                cell: (row) => row.contract && contractLabels[row.contract],
              },
              { key: 'place', header: 'Lieu', cell: (row) => row.workplaceLabel ?? row.establishmentName },
              { key: 'openings', header: 'Postes', numeric: true, cell: (row) => row.openings },
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
          pageTo={(other) => `/employeur?statut=${current?.slug ?? ''}&page=${other}`}
        />
      </section>
      {!waitsForCite && panel}
    </>
  )
}

/** What one may do with a quiet moment. `closed`: the Cité has not confirmed an establishment, and no pool is open. */
function NothingWaits({ closed }: { closed: boolean }) {
  return closed ? (
    <EmptyState
      title="La Cité regarde votre établissement"
      action={
        <LinkButton variant="secondary" to="/employeur/offres/nouvelle">
          Préparer une offre
        </LinkButton>
      }
    >
      Vous n’avez rien à faire. Les profils et les viviers s’ouvrent dès sa réponse&nbsp;; votre offre peut
      déjà être prête.
    </EmptyState>
  ) : (
    <EmptyState
      title="Rien ne vous attend"
      action={
        <LinkButton variant="secondary" to="/employeur/viviers">
          Parcourir les viviers
        </LinkButton>
      }
    >
      Regardez qui cherche du travail dans vos métiers, ou suivez un vivier&nbsp;: un message vous dit quand
      de nouveaux profils y sont.
    </EmptyState>
  )
}

function FirstVisit() {
  return (
    <>
      <PageTitle
        title="Bienvenue à la Cité de l’emploi"
        answer="Trois étapes, et vous rencontrez des personnes."
      />
      <ol className="list-decimal space-y-2 ps-6">
        <li>Vous inscrivez votre établissement, avec son SIRET. La Cité le confirme.</li>
        <li>Vous écrivez une offre&nbsp;: un métier, ce qu’il faut savoir faire, des horaires.</li>
        <li>
          Vous lisez des profils sans nom. La Cité parle avec la personne, puis vous transmet son contact.
        </li>
      </ol>
      <p>
        <LinkButton to="/employeur/etablissements/nouveau">Inscrire mon établissement</LinkButton>
      </p>
    </>
  )
}
