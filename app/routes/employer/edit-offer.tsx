import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { getOwnOffer } from '@/app/modules/offers/index.server'
import { toOfferForm } from '@/app/modules/offers/shared'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { OfferEditor } from '@/app/ui/offer/form/offer-editor'
import { answerOfferForm } from '../offer-form/answer-offer-form.server'
import { viewOfferForm } from '../offer-form/view-offer-form.server'

export const meta: MetaFunction = () => [{ title: 'Modifier une offre – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, id }) => {
  const offer = await getOwnOffer({ ctx, input: { jobOfferId: id('offerId') } })
  const page = `/employeur/offres/${offer.id}`
  if (offer.status === 'closed') throw redirect(page)
  return {
    page,
    title: offer.title,
    published: offer.status === 'published',
    offer: { id: offer.id, updatedAt: offer.updatedAt.toISOString() },
    view: await viewOfferForm(ctx, {
      values: toOfferForm(offer.offer),
      onlyAt: offer.establishmentId,
      counted: true,
    }),
  }
})

export const action = actionFor(['employer'], async ({ ctx, id, values, intent }) =>
  answerOfferForm({
    ctx,
    values,
    intent,
    offer: await getOwnOffer({ ctx, input: { jobOfferId: id('offerId') } }),
  }),
)

export default function EditOffer() {
  const { page, title, published, offer, view: stored } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const view = answer !== undefined && 'view' in answer ? answer.view : stored
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/employeur', label: 'Mes offres' },
          { to: page, label: title },
        ]}
        current="Modifier"
      />
      <PageTitle
        title="Modifier l’offre"
        answer={published ? 'Elle reste publiée pendant que vous la modifiez.' : undefined}
      />
      <OfferEditor key={offer.id} view={view} offer={offer} published={published} cancelTo={page} />
    </>
  )
}
