import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getHeldData } from '@/app/modules/rights/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { HeldDataView } from '@/app/ui/rights/held-data-view'

export const meta: MetaFunction = () => [{ title: 'Données de la personne – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const residentId = id<'resident'>('residentId')
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return { residentId, ...(await getHeldData({ ctx, input: { residentId } })) }
})

export default function CaseworkerHeldData() {
  const { residentId, name, themes, viewers } = useLoaderData<typeof loader>()
  const folder = `/conseil/habitants/${residentId}`
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: folder, label: name },
        ]}
        current="Ses données"
      />
      <PageTitle
        title={`Ce que la Cité sait de ${name}`}
        answer="À lire avec la personne, à lui remettre, ou à effacer si elle le demande. «&nbsp;Vous&nbsp;», c’est elle."
      />
      <HeldDataView
        themes={themes}
        viewers={viewers}
        folder={folder}
        introductions="/conseil/mises-en-relation"
      />
    </>
  )
}
