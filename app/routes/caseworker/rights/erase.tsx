import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { eraseResident } from '@/app/modules/rights/index.server'
import { spokenErasureSchema } from '@/app/modules/rights/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { EraseForm } from '@/app/ui/rights/erase-form'
import { ErasureConsequences } from '@/app/ui/rights/erasure-consequences'

export const meta: MetaFunction = () => [{ title: 'Tout effacer – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const residentId = id<'resident'>('residentId')
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const { name } = await getResidentFile({ ctx, input: { residentId } })
  return { residentId, name }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values }) => {
  const residentId = id<'resident'>('residentId')
  // Before the form is judged: of somebody who is not there nothing is asked.
  await getResidentFile({ ctx, input: { residentId } })
  await eraseResident({ ctx, input: { residentId, ...parseForm(values, spokenErasureSchema) } })
  return redirect('/conseil/habitants')
})

export default function CaseworkerErase() {
  const { residentId, name } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const folder = `/conseil/habitants/${residentId}`
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: folder, label: name },
        ]}
        current="Tout effacer"
      />
      <PageTitle
        title={`Effacer toutes les données de ${name}\u00a0?`}
        answer="Seulement à la demande de la personne&nbsp;: c’est son droit (RGPD, article&nbsp;17)."
      />
      <Refusal answer={answer} />
      <ErasureConsequences />
      <EraseForm voice="spoken" answer={answer} cancelTo={folder} />
    </>
  )
}
