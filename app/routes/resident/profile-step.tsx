import { useActionData, useLoaderData } from '@remix-run/react'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { profileStepTitles } from '@/app/modules/profiles/shared'
import { transact } from '@/app/platform/context.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { StepForm } from '@/app/ui/profile/step-form'
import { pathAfter, readStep } from '../profile-step/step-address.server'
import { answerStep } from '../profile-step/answer-step.server'
import { viewStep } from '../profile-step/step-view.server'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Mon profil' }

const place = { folder: '/mon-espace/profil', home: '/mon-espace' }

export const loader = loaderFor(['resident'], ({ ctx, param }) =>
  transact(ctx, async (_tx, inner) => {
    const step = readStep(param('step'))
    const file = await getResidentFile({ ctx: inner, input: { residentId: ctx.actor.residentId } })
    return { view: await viewStep(inner, { file, step }), laterTo: pathAfter(place, step) }
  }),
)

export const action = actionFor(['resident'], async ({ ctx, param, values, intent }) => {
  const step = readStep(param('step'))
  const nextPath = pathAfter(place, step)
  return answerStep(ctx, { residentId: ctx.actor.residentId, step, values, intent, nextPath })
})

export default function ResidentProfileStep() {
  const { view, laterTo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { say } = useSpeech()
  const shown = answer !== undefined && 'step' in answer ? answer : view
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/mon-espace', label: say('Mon espace') }]}
        current={say(profileStepTitles[view.step])}
      />
      <StepForm view={shown} laterTo={laterTo} />
    </>
  )
}
