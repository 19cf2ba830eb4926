import { useActionData, type MetaFunction } from '@remix-run/react'
import { giveSecondFactor } from '@/app/modules/accounts/index.server'
import { typedCodeSchema } from '@/app/modules/accounts/shared'
import { enterSession, requireStage } from '@/app/platform/web/enter-session.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { Form } from '@/app/ui/form/form'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { PageTitle } from '@/app/ui/layout/page-title'
import { CodeField } from '@/app/ui/second-factor/code-field'

export const meta: MetaFunction = () => [{ title: 'Votre code – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async ({ session }) => {
  requireStage(session, 'awaiting_code')
  return null
})

export const action = actionFor(['anyone'], async (page) => {
  const session = requireStage(page.session, 'awaiting_code')
  const { code } = parseForm(page.values, typedCodeSchema)
  return enterSession(page, await giveSecondFactor({ ctx: page.ctx, input: { session, code } }))
})

export default function SecondFactorCode() {
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageTitle
        title="Votre code, s’il vous plaît"
        answer="Ouvrez l’application de codes de votre téléphone et recopiez les 6 chiffres de la Cité de l’emploi."
      />
      <Form errors={answer?.errors}>
        <CodeField hint="Sans votre téléphone, tapez l’un de vos codes de secours." />
        <SubmitButton>Entrer dans mon espace</SubmitButton>
      </Form>
      <p>
        Ni téléphone ni code de secours&nbsp;? Une personne de la coordination peut réinitialiser votre second
        facteur.
      </p>
      <SignOutForm />
    </>
  )
}
