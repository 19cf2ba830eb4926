import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getIntroductionReceipt } from '@/app/modules/introductions/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { formatDate } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Receipt } from '@/app/ui/match/receipt'

export const meta: MetaFunction = () => [{ title: 'Le reçu – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], ({ ctx, id }) =>
  getIntroductionReceipt({ ctx, input: { introductionId: id('introductionId') } }),
)

export default function CaseworkerReceipt() {
  const { introductionId, offerTitle, establishmentName, startedAt, receipt } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil', label: 'Mises en relation' },
          { to: `/conseil/mises-en-relation/${introductionId}`, label: offerTitle },
        ]}
        current="Le reçu"
      />
      <PageTitle
        title={`Le reçu\u00a0: ${offerTitle}, ${establishmentName}`}
        answer={`Tel qu’il a été calculé le ${formatDate(startedAt)}. La personne lit le même.`}
      />
      <Receipt receipt={receipt} />
    </>
  )
}
