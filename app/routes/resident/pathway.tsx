import { useLoaderData } from '@remix-run/react'
import { listSteps } from '@/app/modules/pathways/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { OwnPathway } from '@/app/ui/pathway/own-pathway'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mon parcours' }

export const loader = loaderFor(['resident'], async ({ ctx }) => ({
  steps: await listSteps({ ctx, input: { residentId: ctx.actor.residentId } }),
}))

export default function ResidentPathway() {
  const { steps } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: say('Mon espace') }]} current={say('Mon parcours')} />
      <PageTitle
        title={say('Mon parcours')}
        answer={say('De votre accueil à six mois dans votre emploi. Aucun employeur ne le lit.')}
      />
      {steps.length === 0 ? (
        <EmptyState title={say('Rien n’est encore prévu')}>
          {say('Votre conseiller·ère note ici les étapes que vous décidez ensemble.')}
        </EmptyState>
      ) : (
        <Panel>
          <OwnPathway steps={steps} />
        </Panel>
      )}
    </>
  )
}
