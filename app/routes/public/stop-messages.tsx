import { useActionData, useLoaderData } from '@remix-run/react'
import { findStop, stopChannel } from '@/app/modules/notifications/index.server'
import { loaderFor, outsideActionFor } from '@/app/platform/web/route.server'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { PageTitle } from '@/app/ui/layout/page-title'
import type { Sentence } from '@/app/words/catalogues/french'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'
import type { MessageChannel } from '@/drizzle/vocabulary'

export const handle: SpokenPage = { title: 'Comment nous vous écrivons' }

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], ({ ctx, param }) =>
  findStop({ ctx, input: { token: param('token') } }),
)

/** RFC 8058: a mail program posts here when its own button is pressed, and is sent nowhere else. */
export const action = outsideActionFor(async ({ ctx, param }) => {
  await stopChannel({ ctx, input: { token: param('token') } })
  return { stopped: true }
})

const words: Record<
  MessageChannel,
  { question: Sentence; consequence: Sentence; button: Sentence; done: Sentence }
> = {
  email: {
    question: 'Ne plus recevoir d’e-mails ?',
    consequence:
      'La Cité ne vous écrira plus par e-mail, sauf pour le lien de connexion que vous demandez et avant d’effacer vos données. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.',
    button: 'Arrêter les e-mails',
    done: 'Plus aucun e-mail ne vous sera envoyé, sauf le lien de connexion que vous demandez et l’avis avant effacement.',
  },
  sms: {
    question: 'Ne plus recevoir de SMS ?',
    consequence:
      'La Cité ne vous écrira plus par SMS. Vous pouvez changer d’avis dans votre espace, ou en le disant à votre conseiller·ère.',
    button: 'Arrêter les SMS',
    done: 'Plus aucun SMS ne vous sera envoyé.',
  },
}

export default function StopMessages() {
  const { channel, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  const { question, consequence, button, done } = words[channel]
  if (!open) {
    return (
      <>
        <PageTitle title={say('C’est fait')} />
        <Notice tone="success" announce={answer ? 'status' : undefined} title={say('Votre choix est gardé')}>
          {say(done)}
        </Notice>
        <p>
          <LinkButton variant="secondary" to="/mon-espace/messages">
            {say('Choisir autrement')}
          </LinkButton>
        </p>
      </>
    )
  }
  return (
    <ConfirmPage
      question={say(question)}
      consequence={<p>{say(consequence)}</p>}
      confirmLabel={say(button)}
      cancelTo="/mon-espace/messages"
      cancelLabel={say('Choisir autrement')}
    />
  )
}
