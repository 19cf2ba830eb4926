import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getOwnOffer, offerFacts } from '@/app/modules/offers/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Panel } from '@/app/ui/display/panel'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Aperçu d’une offre – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx, id }) => {
  const offer = await getOwnOffer({ ctx, input: { jobOfferId: id('offerId') } })
  const { title, establishmentName } = offer
  return {
    page: `/employeur/offres/${offer.id}`,
    title,
    establishmentName,
    facts: offerFacts(offer, ctx.speech),
  }
})

/** The very words that a person reads of it, on her page of a proposal. */
export default function OfferPreview() {
  const { page, title, establishmentName, facts } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/employeur', label: 'Mes offres' },
          { to: page, label: title },
        ]}
        current="Aperçu"
      />
      <PageTitle title={title} answer={`Chez ${establishmentName}`} />
      <Panel title="L’offre">
        <DescriptionList items={facts} />
      </Panel>
      <p data-print="no" className="text-muted">
        C’est ce que lit une personne à qui la Cité propose cette offre. Cette page s’imprime.
      </p>
    </>
  )
}
