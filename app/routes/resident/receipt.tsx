import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getIntroductionReceipt } from '@/app/modules/introductions/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { formatDate } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Receipt } from '@/app/ui/match/receipt'

export const meta: MetaFunction = () => [{ title: 'Le reçu – La Cité de l’emploi' }]

export const loader = loaderFor(['resident'], ({ ctx, id }) =>
  getIntroductionReceipt({ ctx, input: { introductionId: id('introductionId') } }),
)

export default function ResidentReceipt() {
  const { introductionId, offerTitle, establishmentName, startedAt, receipt } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/mon-espace', label: 'Mon espace' },
          { to: `/mon-espace/mises-en-relation/${introductionId}`, label: offerTitle },
        ]}
        current="Le reçu"
      />
      <PageTitle
        title="Pourquoi votre profil a été rapproché de cette offre"
        answer={`${offerTitle}, ${establishmentName}. Tel qu’il a été calculé le ${formatDate(startedAt)}.`}
      />
      <Receipt receipt={receipt} />
      <p className="max-w-measure">
        Quelque chose est faux&nbsp;? Dites-le à la Cité&nbsp;: une personne relira tout avec vous.
      </p>
    </>
  )
}
