import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { profileStepTitles } from '@/app/modules/profiles/shared'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { StepForm } from '@/app/ui/profile/step-form'
import { answerStep } from '../profile-step/answer-step.server'
import { pathAfter, readStep } from '../profile-step/step-address.server'
import { viewStep } from '../profile-step/step-view.server'

export const meta: MetaFunction = () => [{ title: 'Remplir un profil – La Cité de l’emploi' }]

const placeOf = (residentId: string) => ({
  folder: `/conseil/habitants/${residentId}/profil`,
  home: `/conseil/habitants/${residentId}`,
})

export const loader = loaderFor(['caseworker'], async ({ ctx, id, param }) => {
  const residentId = id<'resident'>('residentId')
  const step = readStep(param('step'))
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const file = await getResidentFile({ ctx, input: { residentId } })
  return {
    resident: { path: placeOf(residentId).home, name: file.name },
    view: await viewStep(ctx, { file, step }),
    laterTo: pathAfter(placeOf(residentId), step),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, param, values, intent }) => {
  const residentId = id<'resident'>('residentId')
  const step = readStep(param('step'))
  const nextPath = pathAfter(placeOf(residentId), step)
  return answerStep(ctx, { residentId, step, values, intent, nextPath })
})

export default function CaseworkerProfileStep() {
  const { resident, view, laterTo } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shown = answer !== undefined && 'step' in answer ? answer : view
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: resident.path, label: resident.name },
        ]}
        current={profileStepTitles[view.step]}
      />
      <StepForm view={shown} laterTo={laterTo} answer={`Avec ${resident.name}, avec ses mots.`} />
    </>
  )
}
