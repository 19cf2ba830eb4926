import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listTrainingActions } from '@/app/modules/trainings/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { PageTitle } from '@/app/ui/layout/page-title'
import { Catalogue } from '@/app/ui/training/catalogue'

export const meta: MetaFunction = () => [{ title: 'Formations – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx }) => ({
  actions: await listTrainingActions({ ctx, input: { closed: false } }),
}))

export default function Trainings() {
  const { actions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Formations et insertion"
        answer="Chaque action a sa page, avec les personnes à qui elle ouvrirait le plus d’offres."
      />
      <Catalogue actions={actions} folder="/conseil/formations" />
    </>
  )
}
