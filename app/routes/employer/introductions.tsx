import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listEmployerIntroductions } from '@/app/modules/introductions/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { EmptyState } from '@/app/ui/display/list-state'
import { IntroductionBoard } from '@/app/ui/employer/introduction-board'
import { PauseNotice } from '@/app/ui/employer/pause-notice'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Mises en relation – La Cité de l’emploi' }]

export const loader = loaderFor(['employer'], async ({ ctx }) => ({
  introductions: await listEmployerIntroductions({ ctx }),
}))

export default function EmployerIntroductions() {
  const { introductions } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Mes mises en relation"
        answer="La Cité parle avec chaque personne avant de vous transmettre son contact."
      />
      <PauseNotice introductions={introductions} />
      {introductions.length === 0 ? (
        <EmptyState
          title="Aucune demande pour l’instant"
          action={<LinkButton to="/employeur">Voir mes offres</LinkButton>}
        >
          Ouvrez une offre publiée, choisissez un profil et demandez une mise en relation.
        </EmptyState>
      ) : (
        <IntroductionBoard introductions={introductions} />
      )}
    </>
  )
}
