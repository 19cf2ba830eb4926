import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findPosterEvent, signUpOnline } from '@/app/modules/outreach/index.server'
import { residentSignUpSchema } from '@/app/modules/profiles/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { TextField } from '@/app/ui/form/field/text-field'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Told, useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Chercher un emploi' }

/** Of the poster that led here. */
const posterCode = (url: URL) => url.searchParams.get('evenement')

export const loader = loaderFor(['anyone'], async ({ ctx, url }) => {
  const event = await findPosterEvent({ ctx, input: { code: posterCode(url) } })
  return { event: event && ctx.speech.inFrench(`${event.title}, ${event.place}`) }
})

export const action = actionFor(['anyone'], async ({ ctx, values, language, clientAddress, url }) => {
  const input = parseForm(values, residentSignUpSchema)
  await spendLimit(ctx, 'sign_up_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await signUpOnline({ ctx, input: { ...input, language, code: posterCode(url) } })
  return redirect('/connexion?envoye')
})

export default function ResidentSignUp() {
  const { event } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Chercher un emploi avec la Cité')}
        answer={say(
          'Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient.',
        )}
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField name="givenName" label={say('Votre prénom')} autoComplete="given-name" required />
        <TextField name="familyName" label={say('Votre nom')} autoComplete="family-name" required />
        <TextField
          name="email"
          label={say('Votre adresse e-mail')}
          type="email"
          autoComplete="email"
          required
        />
        <TextField
          name="phone"
          label={say('Votre téléphone')}
          type="tel"
          autoComplete="tel"
          hint={say('Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord.')}
          required={false}
        />
        {event !== null && (
          <p className="max-w-measure">
            <Told
              text={say(
                'Nous notons que vous vous inscrivez lors de cet événement, et rien de plus : {{event}}. Seule la Cité le lit.',
                { event },
              )}
            />
          </p>
        )}
        <SubmitButton>{say('Recevoir mon lien')}</SubmitButton>
      </Form>
      <p>
        {say(
          'Pas d’adresse e-mail ? La Cité peut vous inscrire : parlez-en à votre conseiller ou conseillère.',
        )}
      </p>
      <p>
        {say('Déjà un compte ?')} <Link to="/connexion">{say('Se connecter')}</Link>
      </p>
    </>
  )
}
