import { redirect } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { signUpResident } from '@/app/modules/profiles/index.server'
import { residentSignUpSchema } from '@/app/modules/profiles/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { TextField } from '@/app/ui/form/field/text-field'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Chercher un emploi' }

export const loader = loaderFor(['anyone'], async () => null)

export const action = actionFor(['anyone'], async ({ ctx, values, language, clientAddress }) => {
  const input = parseForm(values, residentSignUpSchema)
  await spendLimit(ctx, 'sign_up_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await signUpResident({ ctx, input: { ...input, language } })
  return redirect('/connexion?envoye')
})

export default function ResidentSignUp() {
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
