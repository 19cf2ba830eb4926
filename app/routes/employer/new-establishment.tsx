import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { registerEstablishment } from '@/app/modules/accounts/index.server'
import { establishmentSchema } from '@/app/modules/accounts/shared'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { Form } from '@/app/ui/form/form'
import { SelectField } from '@/app/ui/form/field/select-field'
import { TextField } from '@/app/ui/form/field/text-field'
import { Refusal } from '@/app/ui/form/refusal'
import { SubmitButton } from '@/app/ui/form/submit-button'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Inscrire mon établissement – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => {
  const reference = await ctx.reference.current()
  const places = reference.places()
  return {
    places: reference.communes().flatMap((commune) => {
      const options = places
        .filter(({ communeCode }) => communeCode === commune.code)
        .map(({ code, name }) => ({ value: code, label: name }))
      return options.length === 0 ? [] : [{ label: commune.name, options }]
    }),
  }
})

export const action = actionFor(['employer'], async ({ ctx, values }) => {
  await registerEstablishment({ ctx, input: parseForm(values, establishmentSchema) })
  return redirect('/employeur')
})

export default function NewEstablishment() {
  const { places } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb parents={[{ to: '/employeur', label: 'Mes offres' }]} current="Inscrire un établissement" />
      <PageTitle
        title="Où recrutez-vous&nbsp;?"
        answer="La Cité confirme chaque établissement avant d’ouvrir les profils. Vous pouvez écrire vos offres sans attendre."
      />
      <Refusal answer={answer} />
      <Form errors={answer?.errors} values={answer?.values}>
        <TextField
          name="siret"
          label="Numéro SIRET"
          hint="14 chiffres. Il figure sur vos factures et vos bulletins de paie."
          inputMode="numeric"
          autoComplete="off"
          required
        />
        <TextField
          name="name"
          label="Nom de l’établissement"
          hint="Tel que vos clients le connaissent."
          autoComplete="organization"
          required
        />
        <SelectField
          name="placeCode"
          label="Où travaille-t-on&nbsp;?"
          hint="Le lieu le plus proche suffit&nbsp;: il sert à calculer les trajets."
          options={places}
          emptyLabel="Choisir"
          required
        />
        <ButtonRow>
          <SubmitButton>Inscrire l’établissement</SubmitButton>
          <LinkButton variant="quiet" to="/employeur">
            Abandonner
          </LinkButton>
        </ButtonRow>
      </Form>
    </>
  )
}
