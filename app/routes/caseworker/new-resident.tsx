import { redirect } from '@remix-run/node'
import { useActionData, type MetaFunction } from '@remix-run/react'
import { registerResident } from '@/app/modules/profiles/index.server'
import { residentRegistrationSchema } from '@/app/modules/profiles/shared'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { Form } from '@/app/ui/form/form'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { TextField } from '@/app/ui/form/field/text-field'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Inscrire une personne – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async () => null)

export const action = actionFor(['caseworker'], async ({ ctx, values }) => {
  const residentId = await registerResident({ ctx, input: parseForm(values, residentRegistrationSchema) })
  return redirect(`/conseil/habitants/${residentId}`)
})

export default function NewResident() {
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/conseil/habitants', label: 'Habitant·es' }]}
        current="Inscrire une personne"
      />
      <PageTitle
        title="Inscrire une personne"
        answer="Vous devenez son conseiller ou sa conseillère. Rien n’est montré à un employeur sans son accord."
      />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField name="givenName" label="Prénom" autoComplete="off" required />
        <TextField name="familyName" label="Nom" autoComplete="off" required />
        <TextField
          name="email"
          label="E-mail"
          type="email"
          autoComplete="off"
          hint="Avec une adresse, la personne reçoit un lien vers son espace. Sans adresse, vous agissez pour elle."
          required={false}
        />
        <TextField name="phone" label="Téléphone" type="tel" autoComplete="off" required={false} />
        <ButtonRow>
          <SubmitButton>Inscrire</SubmitButton>
          <LinkButton to="/conseil/habitants" variant="quiet">
            Annuler
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
