import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { listEmployerIntroductions } from '@/app/modules/introductions/index.server'
import { employerStageLabels } from '@/app/modules/introductions/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { PauseNotice } from '@/app/ui/employer/pause-notice'
import { formatDay } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'
import { StageTag } from '@/app/ui/match/stage-tag'

export const meta: MetaFunction = () => [{ title: 'Mises en relation – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => ({
  introductions: await listEmployerIntroductions({ ctx }),
}))

export default function EmployerIntroductions() {
  const { introductions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Mes mises en relation"
        answer="La Cité parle avec chaque personne avant de vous transmettre son contact."
      />
      <PauseNotice introductions={introductions} />
      {introductions.length === 0 ? (
        <EmptyState
          title="Aucune demande pour l’instant"
          action={<LinkButton to="/employeur">Voir mes offres</LinkButton>}
        >
          Ouvrez une offre publiée, choisissez un profil et demandez une mise en relation.
        </EmptyState>
      ) : (
        <DataTable
          caption="Mises en relation, la plus récente d’abord"
          rows={introductions}
          rowKey={(row) => row.id}
          columns={[
            {
              key: 'reference',
              header: 'Profil',
              rowHeader: true,
              cell: (row) => (
                <Link to={`/employeur/mises-en-relation/${row.id}`}>Profil {row.reference}</Link>
              ),
            },
            { key: 'offer', header: 'Offre', cell: (row) => row.offerTitle },
            {
              key: 'stage',
              header: 'État',
              cell: (row) => <StageTag stage={row.stage} label={employerStageLabels[row.stage]} />,
            },
            { key: 'since', header: 'Depuis', cell: (row) => formatDay(row.since) },
          ]}
        />
      )}
    </>
  )
}
