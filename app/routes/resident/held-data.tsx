import { useLoaderData } from '@remix-run/react'
import { getHeldData } from '@/app/modules/rights/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { HeldDataView } from '@/app/ui/rights/held-data-view'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mes données' }

export const loader = loaderFor(['resident'], ({ ctx }) =>
  getHeldData({ ctx, input: { residentId: ctx.actor.residentId } }),
)

export default function ResidentHeldData() {
  const { themes, viewers } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: say('Mon espace') }]} current={say('Mes données')} />
      <PageTitle
        title={say('Ce que la Cité sait de vous')}
        answer={say('Tout ce qui est gardé, pourquoi, jusqu’à quand, et qui l’a vu.')}
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
