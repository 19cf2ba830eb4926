import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listUnseen, readFairness } from '@/app/modules/matching/index.server'
import { readPage } from '@/app/platform/web/page-number'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Pagination } from '@/app/ui/display/pagination'
import { PoolUnlocks } from '@/app/ui/fairness/pool-unlocks'
import { formatDateTime } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ViewLinks } from '@/app/ui/layout/view-links'

export const meta: MetaFunction = () => [{ title: 'Jamais montrées – La Cité de l’emploi' }]

const path = '/conseil/equite'

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => {
  const mine = url.searchParams.get('suivi') === 'moi'
  const [figures, unseen] = await Promise.all([
    readFairness({ ctx }),
    listUnseen({ ctx, input: { mine, page: readPage(url) } }),
  ])
  return { mine, figures, unseen }
})

export default function Fairness() {
  const { mine, figures, unseen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Qui n’a été montré à aucun employeur&nbsp;?"
        answer={`${plural(unseen.total, 'personne visible depuis 30\u00a0jours correspond', 'personnes visibles depuis 30\u00a0jours correspondent')} à une offre publiée sans avoir été montrée${unseen.total > 1 ? 's' : ''}.`}
      />
      <ViewLinks
        label="Personnes suivies"
        links={[
          { to: path, label: 'Toutes', current: !mine },
          { to: `${path}?suivi=moi`, label: 'Mes suivis', current: mine },
        ]}
      />
      {figures === null ? (
        <EmptyState title="La première mesure est en cours">
          Elle se fait au démarrage du portail, puis chaque nuit. Rechargez la page dans un instant.
        </EmptyState>
      ) : (
        <>
          {unseen.rows.length === 0 ? (
            <EmptyState title={mine ? 'Aucun de vos suivis n’est concerné' : 'Tout le monde a été montré'}>
              Chaque personne qui correspond à une offre a été montrée à un employeur, ou n’est visible que
              depuis peu.
            </EmptyState>
          ) : (
            <DataTable
              caption="Celles à qui le plus d’offres sont ouvertes d’abord"
              rows={unseen.rows}
              rowKey={(row) => row.residentId}
              columns={[
                {
                  key: 'name',
                  header: 'Nom',
                  rowHeader: true,
                  cell: (row) => <Link to={`/conseil/habitants/${row.residentId}`}>{row.name}</Link>,
                },
                {
                  key: 'offers',
                  header: 'Offres ouvertes',
                  numeric: true,
                  cell: (row) => row.eligibleOffers,
                },
                { key: 'why', header: 'Pourquoi', cell: (row) => row.reasons.join(' ') },
                { key: 'lead', header: 'Suivi par', cell: (row) => row.leadCaseworker ?? 'à attribuer' },
              ]}
            />
          )}
          <Pagination
            page={unseen.page}
            pageCount={unseen.pageCount}
            pageTo={(to) => `${path}?${mine ? 'suivi=moi&' : ''}page=${to}`}
          />
          <p className="text-sm text-muted">
            Mesuré {formatDateTime(figures.measuredAt)}, puis chaque nuit. Qui quitte le vivier ou est
            montré·e entre-temps disparaît aussitôt de la liste. Vous pouvez proposer une personne à une offre
            quel que soit son rang.
          </p>
          <PoolUnlocks unlocks={figures.unlocks} />
        </>
      )}
    </>
  )
}
