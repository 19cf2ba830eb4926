import { redirect } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { registerEmployer } from '@/app/modules/accounts/index.server'
import { employerSignUpSchema } from '@/app/modules/accounts/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Form } from '@/app/ui/form/form'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { TextField } from '@/app/ui/form/field/text-field'
import { PageTitle } from '@/app/ui/layout/page-title'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Recruter' }

export const loader = loaderFor(['anyone'], async () => null)

export const action = actionFor(['anyone'], async ({ ctx, values, clientAddress }) => {
  const input = parseForm(values, employerSignUpSchema)
  await spendLimit(ctx, 'sign_up_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await registerEmployer({ ctx, input })
  return redirect('/connexion?envoye')
})

export default function EmployerSignUp() {
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <PageTitle
        title={say('Recruter avec la Cité de l’emploi')}
        answer={say(
          'Un lien de connexion vous est envoyé. Vous inscrivez ensuite votre établissement avec son SIRET, le numéro à 14 chiffres de vos bulletins de paie.',
        )}
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField
          name="email"
          label={say('Votre adresse e-mail professionnelle')}
          type="email"
          autoComplete="email"
          required
        />
        <SubmitButton>{say('Recevoir mon lien')}</SubmitButton>
      </Form>
      <p>
        {say('Déjà un compte ?')} <Link to="/connexion">{say('Se connecter')}</Link>
      </p>
    </>
  )
}
