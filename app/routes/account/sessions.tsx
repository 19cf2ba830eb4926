import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listSessions, revokeSession } from '@/app/modules/accounts/index.server'
import { notFound } from '@/app/platform/errors'
import { requireStage } from '@/app/platform/web/enter-session.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { isId } from '@/drizzle/ids'
import { roles } from '@/drizzle/vocabulary'
import { Button } from '@/app/ui/action/button'
import { DataTable } from '@/app/ui/display/data-table'
import { CsrfInput } from '@/app/ui/form/csrf'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mes connexions' }

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
  const { say, dateTime } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Vos connexions ouvertes')}
        answer={say(
          'Un ordinateur partagé, un téléphone perdu ? Fermez d’ici la connexion que vous ne reconnaissez pas.',
        )}
      />
      <DataTable
        caption={say('Connexions ouvertes, la dernière utilisée en premier')}
        captionHidden
        rows={sessions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'openedAt',
            header: say('Ouverte'),
            rowHeader: true,
            cell: ({ openedAt }) => dateTime(openedAt),
          },
          { key: 'seen', header: say('Utilisée'), cell: ({ lastSeenAt }) => dateTime(lastSeenAt) },
          {
            key: 'end',
            header: say('Fin'),
            cell: ({ id, current, openedAt }) =>
              current ? (
                say('C’est celle-ci')
              ) : (
                <form method="post">
                  <CsrfInput />
                  <input type="hidden" name="id" value={id} />
                  <Button type="submit" variant="secondary">
                    {say('Fermer')}
                    <span className="sr-only">
                      {' '}
                      {say('la connexion ouverte {{when}}', { when: dateTime(openedAt) })}
                    </span>
                  </Button>
                </form>
              ),
          },
        ]}
      />
    </>
  )
}
