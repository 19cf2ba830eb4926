import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { requestSignIn } from '@/app/modules/accounts/index.server'
import { signInLinkMinutes, signInRequestSchema } from '@/app/modules/accounts/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { sessionPath } from '@/app/platform/web/enter-session.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { TextField } from '@/app/ui/form/field/text-field'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Se connecter – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async ({ ctx, session, url }) => {
  if (session) throw redirect(sessionPath(session))
  return {
    sent: url.searchParams.has('envoye'),
    demo: ctx.settings.demo,
    provider: ctx.settings.openId?.name ?? null,
  }
})

export const action = actionFor(['anyone'], async ({ ctx, values, clientAddress }) => {
  const input = parseForm(values, signInRequestSchema)
  await spendLimit(ctx, 'sign_in_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await requestSignIn({ ctx, input })
  return redirect('/connexion?envoye')
})

export default function SignIn() {
  const { sent, demo, provider } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (sent) {
    return (
      <>
        <PageTitle title="Regardez votre messagerie" />
        <Notice tone="success" announce="status">
          Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant{' '}
          {signInLinkMinutes} minutes.
        </Notice>
        {demo && (
          <p>
            Dans cette démonstration, les messages arrivent dans la{' '}
            <Link to="/demo/messagerie">messagerie de démonstration</Link>.
          </p>
        )}
        <p>
          Rien reçu&nbsp;? Regardez dans les indésirables, ou{' '}
          <Link to="/connexion">demandez un nouveau lien</Link>.
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle
        title="Se connecter"
        answer="Nous vous envoyons un lien par e-mail&nbsp;: pas de mot de passe à retenir."
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField name="email" label="Votre adresse e-mail" type="email" autoComplete="email" required />
        <SubmitButton>Recevoir mon lien</SubmitButton>
      </Form>
      {provider !== null && (
        <Panel title="Vous êtes de l’équipe de la Cité&nbsp;?">
          <Form action="/connexion/openid" reloadDocument>
            <SubmitButton variant="secondary">{`Se connecter avec ${provider}`}</SubmitButton>
          </Form>
        </Panel>
      )}
      <p>
        Pas encore de compte&nbsp;? <Link to="/inscription/habitant">Je cherche un emploi</Link> ·{' '}
        <Link to="/inscription/employeur">Je recrute</Link>
      </p>
    </>
  )
}
