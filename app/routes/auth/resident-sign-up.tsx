import { redirect } from '@remix-run/node'
import { Link, useActionData, type MetaFunction } from '@remix-run/react'
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

export const meta: MetaFunction = () => [{ title: 'Chercher un emploi – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async () => null)

export const action = actionFor(['anyone'], async ({ ctx, values, clientAddress }) => {
  const input = parseForm(values, residentSignUpSchema)
  await spendLimit(ctx, 'sign_up_per_address', clientAddress)
  await spendLimit(ctx, 'sign_in_per_account', input.email)
  await signUpResident({ ctx, input })
  return redirect('/connexion?envoye')
})

export default function ResidentSignUp() {
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageTitle
        title="Chercher un emploi avec la Cité"
        answer="Un lien de connexion vous est envoyé par e-mail. Vous décidez ensuite de ce que les employeurs voient."
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField name="givenName" label="Votre prénom" autoComplete="given-name" required />
        <TextField name="familyName" label="Votre nom" autoComplete="family-name" required />
        <TextField name="email" label="Votre adresse e-mail" type="email" autoComplete="email" required />
        <TextField
          name="phone"
          label="Votre téléphone"
          type="tel"
          autoComplete="tel"
          hint="Pour que la Cité puisse vous appeler. Aucun employeur ne le voit sans votre accord."
          required={false}
        />
        <SubmitButton>Recevoir mon lien</SubmitButton>
      </Form>
      <p>
        Pas d’adresse e-mail&nbsp;? La Cité peut vous inscrire&nbsp;: parlez-en à votre conseiller ou
        conseillère.
      </p>
      <p>
        Déjà un compte&nbsp;? <Link to="/connexion">Se connecter</Link>
      </p>
    </>
  )
}
