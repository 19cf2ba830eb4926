import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { findUnsubscription, unsubscribe } from '@/app/modules/subscriptions/index.server'
import { loaderFor, outsideActionFor } from '@/app/platform/web/route.server'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Se désabonner – La Cité de l’emploi' }]

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], async ({ ctx, param }) => ({
  subscription: await findUnsubscription({ ctx, input: { token: param('token') } }),
}))

/** RFC 8058: a mail program posts here when its own button is pressed, and is sent nowhere else. */
export const action = outsideActionFor(async ({ ctx, param }) => {
  await unsubscribe({ ctx, input: { token: param('token') } })
  return { stopped: true }
})

export default function Unsubscribe() {
  const { subscription } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (subscription === null) {
    return (
      <>
        <PageTitle title="Vous êtes désabonné·e" />
        <Notice tone="success" announce={answer ? 'status' : undefined} title="C’est fait">
          Vous ne recevrez plus ces messages. Vos autres abonnements continuent.
        </Notice>
        <p>
          <LinkButton variant="secondary" to="/employeur/abonnements">
            Voir mes abonnements
          </LinkButton>
        </p>
      </>
    )
  }
  return (
    <ConfirmPage
      question={`Ne plus recevoir de messages pour «\u00a0${subscription.title}\u00a0»\u00a0?`}
      consequence={
        <p>
          Les nouveaux profils de cette recherche ne vous seront plus signalés par e-mail. Vous pourrez vous
          réabonner quand vous voudrez, depuis la page du vivier.
        </p>
      }
      confirmLabel="Me désabonner"
      cancelTo="/employeur/abonnements"
    />
  )
}
