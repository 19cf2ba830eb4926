import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { leaveTeam, readTeam, withdrawReferral } from '@/app/modules/teams/index.server'
import { notFound } from '@/app/platform/errors'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { OwnTeam } from '@/app/ui/pathway/own-team'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'
import { isId } from '@/drizzle/ids'

export const handle: SpokenPage = { title: 'Mon équipe' }

export const loader = loaderFor(['resident'], ({ ctx }) =>
  readTeam({ ctx, input: { residentId: ctx.actor.residentId } }),
)

export const action = actionFor(['resident'], async ({ ctx, values, intent, url }) => {
  const { residentId } = ctx.actor
  const { organisationId, referralId } = values
  if (intent === 'leave' && typeof organisationId === 'string' && isId(organisationId)) {
    await leaveTeam({ ctx, input: { residentId, organisationId } })
  } else if (intent === 'refuse' && typeof referralId === 'string' && isId(referralId)) {
    await withdrawReferral({ ctx, input: { residentId, referralId } })
  } else throw notFound()
  return redirect(url.pathname)
})

export default function ResidentTeam() {
  const team = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  return (
    <>
      <Breadcrumb parents={[{ to: '/mon-espace', label: say('Mon espace') }]} current={say('Mon équipe')} />
      <PageTitle
        title={say('Mon équipe')}
        answer={say(
          'Qui vous accompagne, et ce que chacun peut lire. Vous pouvez dire non à tout moment : l’effet est immédiat.',
        )}
      />
      <Refusal answer={answer} />
      <OwnTeam team={team} />
    </>
  )
}
