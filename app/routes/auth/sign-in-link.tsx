import { useActionData, useLoaderData } from '@remix-run/react'
import { isLinkUsable, signIn } from '@/app/modules/accounts/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { enterSession } from '@/app/platform/web/enter-session.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { Notice } from '@/app/ui/display/notice'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Se connecter' }

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], async ({ ctx, param }) => ({
  usable: await isLinkUsable({ ctx, input: { token: param('token') } }),
}))

export const action = actionFor(['anyone'], async (page) => {
  await spendLimit(page.ctx, 'link_per_address', page.clientAddress)
  return enterSession(
    page,
    await signIn({ ctx: page.ctx, input: { token: page.param('token'), language: page.language } }),
  )
})

export default function SignInLink() {
  const { usable } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  if (!usable) {
    return (
      <>
        <PageTitle title={say('Ce lien ne sert plus')} />
        <Notice tone="warning" announce="alert">
          {answer?.message ??
            say(
              'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau : il arrive en une minute.',
            )}
        </Notice>
        <p>
          <LinkButton to="/connexion">{say('Demander un nouveau lien')}</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle title={say('Bienvenue')} answer={say('Un dernier geste pour entrer dans votre espace.')} />
      <Refusal answer={answer} />
      <Form>
        <SubmitButton>{say('Entrer dans mon espace')}</SubmitButton>
      </Form>
    </>
  )
}
