import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
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

export const meta: MetaFunction = () => [{ title: 'Se connecter – La Cité de l’emploi' }]

/** Changes nothing: mail scanners open links before people do. */
export const loader = loaderFor(['anyone'], async ({ ctx, param }) => ({
  usable: await isLinkUsable({ ctx, input: { token: param('token') } }),
}))

export const action = actionFor(['anyone'], async (page) => {
  await spendLimit(page.ctx, 'link_per_address', page.clientAddress)
  return enterSession(page, await signIn({ ctx: page.ctx, input: { token: page.param('token') } }))
})

export default function SignInLink() {
  const { usable } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!usable) {
    return (
      <>
        <PageTitle title="Ce lien ne sert plus" />
        <Notice tone="warning" announce="alert">
          {answer?.message ??
            'Un lien de connexion sert une seule fois, pendant 15 minutes. Demandez-en un nouveau\u00a0: il arrive en une minute.'}
        </Notice>
        <p>
          <LinkButton to="/connexion">Demander un nouveau lien</LinkButton>
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle title="Bienvenue" answer="Un dernier geste pour entrer dans votre espace." />
      <Refusal answer={answer} />
      <Form>
        <SubmitButton>Entrer dans mon espace</SubmitButton>
      </Form>
    </>
  )
}
