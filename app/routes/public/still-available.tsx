import { useActionData, useLoaderData } from '@remix-run/react'
import { answerHeartbeat, isHeartbeatOpen } from '@/app/modules/profiles/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Êtes-vous toujours disponible ?' }

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
  const { say } = useSpeech()
  if (answer !== undefined && 'confirmed' in answer) {
    return (
      <>
        <PageTitle title={say('Merci, c’est noté')} />
        <Notice tone="success" announce="status" title={say('Vous êtes toujours disponible')}>
          {say('Votre profil reste visible, sans votre nom. Vous n’avez rien d’autre à faire.')}
        </Notice>
      </>
    )
  }
  if (!open) {
    return (
      <>
        <PageTitle title={say('Ce lien ne sert plus')} />
        <Notice title={say('Rien n’a changé')}>
          {say(
            'Un lien sert une seule fois, pendant 30 jours. Pour confirmer ou changer votre profil, entrez dans votre espace.',
          )}
        </Notice>
        <p>
          <LinkButton to="/mon-espace">{say('Entrer dans mon espace')}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <Refusal answer={answer} />
      <ConfirmPage
        question={say('Êtes-vous toujours disponible ?')}
        consequence={
          <>
            <p>
              {say(
                'Si oui, appuyez sur le bouton : les employeurs continuent de voir votre profil, sans votre nom.',
              )}
            </p>
            <p>{say('Sinon, entrez dans votre espace pour ne plus être visible.')}</p>
          </>
        }
        confirmLabel={say('Je suis toujours disponible')}
        cancelTo="/mon-espace/visibilite"
        cancelLabel={say('Je ne suis plus disponible')}
      />
    </>
  )
}
