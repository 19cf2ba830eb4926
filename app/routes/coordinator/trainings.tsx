import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listTrainingActions, planFunding } from '@/app/modules/trainings/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Catalogue } from '@/app/ui/training/catalogue'
import { Funding } from '@/app/ui/training/funding'

export const meta: MetaFunction = () => [{ title: 'Formations – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) => {
  const [actions, plan] = await Promise.all([
    listTrainingActions({ ctx, input: { closed: true } }),
    planFunding({ ctx }),
  ])
  return { actions, plan }
})

export default function Trainings() {
  const { actions, plan } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Formations et insertion"
        answer="Ce que les partenaires proposent, et ce qui manque encore."
        action={<LinkButton to="/coordination/formations/nouvelle">Ajouter une action</LinkButton>}
      />
      <Funding plan={plan} />
      <Catalogue actions={actions} folder="/coordination/formations" />
    </>
  )
}
