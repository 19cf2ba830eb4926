import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { getHeldData } from '@/app/modules/rights/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { HeldDataView } from '@/app/ui/rights/held-data-view'

export const meta: MetaFunction = () => [{ title: 'Mes données – La Cité de l’emploi' }]

export const loader = loaderFor(['resident'], ({ ctx }) =>
  getHeldData({ ctx, input: { residentId: ctx.actor.residentId } }),
)

export default function ResidentHeldData() {
  const { themes, viewers } = useLoaderData<typeof loader>()
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: 'Mon espace' }]} current="Mes données" />
      <PageTitle
        title="Ce que la Cité sait de vous"
        answer="Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu."
      />
      <HeldDataView
        themes={themes}
        viewers={viewers}
        folder="/mon-espace"
        introductions="/mon-espace/mises-en-relation"
      />
    </>
  )
}
