import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listDemoMessages } from '@/app/modules/notifications/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { formatDateTime } from '@/app/ui/format/date'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Messagerie de démonstration – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async ({ ctx }) => ({
  messages: await listDemoMessages({ ctx }),
}))

export default function DemoMailbox() {
  const { messages } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Messagerie de démonstration"
        answer="Les e-mails et les SMS que le portail aurait envoyés, les plus récents d’abord. Cette page n’existe pas en production."
      />
      {messages.length === 0 && (
        <EmptyState title="Aucun message pour l’instant">
          Demandez un lien de connexion&nbsp;: il arrive ici en quelques secondes. Rechargez la page pour le
          voir.
        </EmptyState>
      )}
      {messages.map((message) => (
        <Panel key={message.id} title={message.subject ?? 'SMS'}>
          <p className="text-muted">
            À {message.recipient}, {formatDateTime(message.sentAt)}
          </p>
          {message.body.split('\n\n').map((paragraph, index) => (
            <p key={index} className="break-words whitespace-pre-line">
              <Linked text={paragraph} />
            </p>
          ))}
        </Panel>
      ))}
    </>
  )
}

/** Addresses of this portal become links, as a mail reader would make them. */
function Linked({ text }: { text: string }) {
  return (
    <>
      {text.split(/(https?:\/\/\S+)/u).map((piece, index) =>
        /^https?:\/\//u.test(piece) ? (
          <a key={index} href={piece}>
            {piece}
          </a>
        ) : (
          piece
        ),
      )}
    </>
  )
}
