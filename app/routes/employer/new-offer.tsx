import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { OfferAdvice } from '@/app/ui/offer/form/offer-advice'
import { OfferForm } from '@/app/ui/offer/form/offer-form'
import { answerOfferForm } from '../offer-form/answer-offer-form.server'
import { viewOfferForm } from '../offer-form/view-offer-form.server'

export const meta: MetaFunction = () => [{ title: 'Écrire une offre – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => {
  const view = await viewOfferForm(ctx, { values: { openings: '1' } })
  if (view.establishments.length === 0) throw redirect('/employeur/etablissements/nouveau')
  return { view }
})

export const action = actionFor(['employer'], ({ ctx, values, intent }) =>
  answerOfferForm({ ctx, values, intent, offer: null }),
)

export default function NewOffer() {
  const loaded = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const view = answer !== undefined && 'view' in answer ? answer.view : loaded.view
  return (
    <>
      <Breadcrumb parents={[{ to: '/employeur', label: 'Mes offres' }]} current="Nouvelle offre" />
      <PageTitle
        title="Qui recherchez-vous&nbsp;?"
        answer="Un métier et un contrat suffisent pour publier. Vous pouvez finir plus tard."
      />
      <TwoColumns
        asideLabel="Conseils"
        main={<OfferForm view={view} published={false} cancelTo="/employeur" />}
        aside={<OfferAdvice />}
      />
    </>
  )
}
