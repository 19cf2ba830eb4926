import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { answerHeartbeat, isHeartbeatOpen } from '@/app/modules/profiles/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Toujours disponible – La Cité de l’emploi' }]

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], async ({ ctx, param }) => ({
  open: await isHeartbeatOpen({ ctx, input: { token: param('token') } }),
}))

export const action = actionFor(['anyone'], async ({ ctx, param }) => {
  await answerHeartbeat({ ctx, input: { token: param('token') } })
  return { confirmed: true }
})

export default function StillAvailable() {
  const { open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (answer !== undefined && 'confirmed' in answer) {
    return (
      <>
        <PageTitle title="Merci, c’est noté" />
        <Notice tone="success" announce="status" title="Vous êtes toujours disponible">
          Votre profil reste visible, sans votre nom. Vous n’avez rien d’autre à faire.
        </Notice>
      </>
    )
  }
  if (!open) {
    return (
      <>
        <PageTitle title="Ce lien ne sert plus" />
        <Notice title="Rien n’a changé">
          Un lien sert une seule fois, pendant 30&nbsp;jours. Pour confirmer ou changer votre profil, entrez
          dans votre espace.
        </Notice>
        <p>
          <LinkButton to="/mon-espace">Entrer dans mon espace</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <Refusal answer={answer} />
      <ConfirmPage
        question="Êtes-vous toujours disponible&nbsp;?"
        consequence={
          <p>
            Si oui, appuyez sur le bouton&nbsp;: les employeurs continuent de voir votre profil, sans votre
            nom. Sinon, entrez dans votre espace pour ne plus être visible.
          </p>
        }
        confirmLabel="Je suis toujours disponible"
        cancelTo="/mon-espace/visibilite"
        cancelLabel="Je ne suis plus disponible"
      />
    </>
  )
}
