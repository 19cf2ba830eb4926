import { redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { eraseResident } from '@/app/modules/rights/index.server'
import { onlineErasureSchema } from '@/app/modules/rights/shared'
import { clearSessionToken } from '@/app/platform/web/cookies.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { EraseForm } from '@/app/ui/rights/erase-form'
import { ErasureConsequences } from '@/app/ui/rights/erasure-consequences'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Tout effacer' }

export const loader = loaderFor(['resident'], async () => null)

export const action = actionFor(['resident'], async ({ ctx, values }) => {
  const { residentId } = ctx.actor
  await eraseResident({ ctx, input: { residentId, ...parseForm(values, onlineErasureSchema) } })
  return redirect('/donnees-effacees', { headers: { 'Set-Cookie': await clearSessionToken(ctx.settings) } })
})

export default function ResidentErase() {
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/mon-espace', label: say('Mon espace') },
          { to: '/mon-espace/mes-donnees', label: say('Mes données') },
        ]}
        current={say('Tout effacer')}
      />
      <PageTitle
        title={say('Effacer toutes vos données ?')}
        answer={say('C’est votre droit (RGPD, article 17).')}
      />
      <Refusal answer={answer} />
      <ErasureConsequences />
      <EraseForm voice="online" answer={answer} cancelTo="/mon-espace/mes-donnees" />
    </>
  )
}
