import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { roleLabels } from '@/app/modules/access/shared'
import { listStaff } from '@/app/modules/accounts/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { Notice } from '@/app/ui/display/notice'
import { formatDate } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'L’équipe – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => ({
  staff: await listStaff({ ctx }),
  self: ctx.actor.accountId,
  done: url.searchParams.has('fait'),
}))

export default function Team() {
  const { staff, self, done } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="L’équipe et ses seconds facteurs"
        answer="Quelqu’un a perdu son téléphone et ses codes de secours&nbsp;? Réinitialisez son second facteur, après lui avoir parlé."
      />
      {done && (
        <Notice tone="success" announce="status">
          Le second facteur est réinitialisé, ses connexions sont fermées, et un message lui a été envoyé.
        </Notice>
      )}
      <DataTable
        caption="Conseil et coordination"
        captionHidden
        rows={staff}
        rowKey={({ accountId }) => accountId}
        columns={[
          { key: 'name', header: 'Nom', rowHeader: true, cell: ({ displayName }) => displayName },
          { key: 'organisation', header: 'Structure', cell: ({ organisation }) => organisation },
          { key: 'role', header: 'Rôle', cell: ({ role }) => roleLabels[role] },
          {
            key: 'factor',
            header: 'Second facteur',
            cell: ({ protectedSince }) =>
              protectedSince === null ? 'Aucun' : `Depuis le ${formatDate(protectedSince)}`,
          },
          {
            key: 'reset',
            header: 'Réinitialiser',
            cell: ({ accountId, displayName, protectedSince }) =>
              protectedSince === null ? (
                '–'
              ) : accountId === self ? (
                'Par une autre personne'
              ) : (
                <Link to={`/coordination/equipe/${accountId}`}>
                  Réinitialiser<span className="sr-only"> le second facteur de {displayName}</span>
                </Link>
              ),
          },
        ]}
      />
    </>
  )
}
