import { redirect } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listSessions, revokeSession } from '@/app/modules/accounts/index.server'
import { notFound } from '@/app/platform/errors'
import { requireStage } from '@/app/platform/web/enter-session.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { isId } from '@/drizzle/ids'
import { roles } from '@/drizzle/vocabulary'
import { Button } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { CsrfInput } from '@/app/ui/form/csrf'
import { formatDateTime } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Mes connexions – La Cité de l’emploi' }]

export const loader = loaderFor(roles, async ({ ctx, session }) => ({
  sessions: await listSessions({ ctx, input: { session: requireStage(session, 'open') } }),
}))

export const action = actionFor(roles, async ({ ctx, session, values }) => {
  const id = values['id']
  if (typeof id !== 'string' || !isId(id)) throw notFound()
  await revokeSession({ ctx, input: { session: requireStage(session, 'open'), id } })
  return redirect('/compte/sessions')
})

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Vos connexions ouvertes"
        answer="Un ordinateur partagé, un téléphone perdu&nbsp;? Fermez d’ici la connexion que vous ne reconnaissez pas."
      />
      <DataTable
        caption="Connexions ouvertes, la dernière utilisée en premier"
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'openedAt',
            header: 'Ouverte',
            rowHeader: true,
            cell: ({ openedAt }) => formatDateTime(openedAt),
          },
          { key: 'seen', header: 'Utilisée', cell: ({ lastSeenAt }) => formatDateTime(lastSeenAt) },
          {
            key: 'end',
            header: 'Fin',
            cell: ({ id, current, openedAt }) =>
              current ? (
                'C’est celle-ci'
              ) : (
                <form method="post">
                  <CsrfInput />
                  <input type="hidden" name="id" value={id} />
                  <Button type="submit" variant="secondary">
                    Fermer<span className="sr-only"> la connexion ouverte {formatDateTime(openedAt)}</span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
    </>
  )
}
