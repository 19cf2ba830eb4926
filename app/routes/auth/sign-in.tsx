import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
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
import { Said, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Se connecter' }

export const loader = loaderFor(['anyone'], async ({ ctx, session, url }) => {
  if (session) throw redirect(sessionPath(session))
  return {
    sent: url.searchParams.has('envoye'),
    demo: ctx.settings.demo,
    provider: ctx.settings.openId?.name ?? null,
  }
})

export const action = actionFor(['anyone'], async ({ ctx, values, language, clientAddress }) => {
  const input = parseForm(values, signInRequestSchema)
  await spendLimit(ctx, 'sign_in_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await requestSignIn({ ctx, input: { ...input, language } })
  return redirect('/connexion?envoye')
})

export default function SignIn() {
  const { sent, demo, provider } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  if (sent) {
    return (
      <>
        <PageTitle title={say('Regardez votre messagerie')} />
        <Notice tone="success" announce="status">
          {say(
            'Si cette adresse a un compte, un lien de connexion vient d’y être envoyé. Il sert une fois, pendant {{minutes}} minutes.',
            { minutes: signInLinkMinutes },
          )}
        </Notice>
        {demo && (
          <p>
            <Said
              sentence="Dans cette démonstration, les messages arrivent dans la <a>messagerie de démonstration</a>."
              parts={{ a: <Link to="/demo/messagerie" /> }}
            />
          </p>
        )}
        <p>
          <Said
            sentence="Rien reçu ? Regardez dans les indésirables, ou <a>demandez un nouveau lien</a>."
            parts={{ a: <Link to="/connexion" /> }}
          />
        </p>
      </>
    )
  }
  return (
    <>
      <PageTitle
        title={say('Se connecter')}
        answer={say('Nous vous envoyons un lien par e-mail : pas de mot de passe à retenir.')}
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField
          name="email"
          label={say('Votre adresse e-mail')}
          type="email"
          autoComplete="email"
          required
        />
        <SubmitButton>{say('Recevoir mon lien')}</SubmitButton>
      </Form>
      {provider !== null && (
        <Panel title={say('Vous êtes de l’équipe de la Cité ?')}>
          <Form action="/connexion/openid" reloadDocument>
            <SubmitButton variant="secondary">
              {say('Se connecter avec {{provider}}', { provider })}
            </SubmitButton>
          </Form>
        </Panel>
      )}
      <p>
        {say('Pas encore de compte ?')} <Link to="/inscription/habitant">{say('Je cherche un emploi')}</Link>{' '}
        · <Link to="/inscription/employeur">{say('Je recrute')}</Link>
      </p>
    </>
  )
}
