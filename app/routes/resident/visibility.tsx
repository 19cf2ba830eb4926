import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { onlineConsentSchema, onlineRenewalSchema } from '@/app/modules/consent/shared'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { transact } from '@/app/platform/context.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { DoneNotice } from '@/app/ui/visibility/done-notice'
import { JoinForm } from '@/app/ui/visibility/join-form'
import { NoticeText } from '@/app/ui/visibility/notice-text'
import { StandingPanels } from '@/app/ui/visibility/standing-panels'
import { changeVisibility } from '../visibility/change-visibility.server'
import { doneAddress } from '../visibility/done-address'
import { viewVisibility } from '../visibility/view-visibility.server'
import { useSpeech, type SpokenPage } from '@/app/words/use-speech'

export const handle: SpokenPage = { title: 'Ma visibilité' }

export const loader = loaderFor(['resident'], ({ ctx, url }) =>
  transact(ctx, async (_tx, inner) => {
    const file = await getResidentFile({ ctx: inner, input: { residentId: ctx.actor.residentId } })
    return viewVisibility(inner, { file, url })
  }),
)

export const action = actionFor(['resident'], async ({ ctx, values, intent, url }) => {
  const done = await changeVisibility(ctx, {
    residentId: ctx.actor.residentId,
    values,
    intent,
    consentSchema: onlineConsentSchema,
    renewalSchema: onlineRenewalSchema,
  })
  return redirect(doneAddress(url.pathname, done))
})

export default function ResidentVisibility() {
  const view = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { standing, done } = view
  const { say, date } = useSpeech()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/mon-espace', label: say('Mon espace') }]}
        current={say('Ma visibilité')}
      />
      {done !== null && <DoneNotice done={done} voice="online" />}
      <PageTitle
        title={say(standing === null ? 'Voulez-vous être visible des employeurs ?' : 'Vous êtes visible')}
        answer={
          standing === null
            ? say('Ils voient ce que vous savez faire, sans votre nom. Vous pouvez arrêter à tout moment.')
            : say('Jusqu’au {{date}}, sans votre nom.', { date: date(standing.until) })
        }
      />
      <Refusal answer={answer} />
      {standing === null ? (
        <>
          <NoticeText />
          <JoinForm view={view} voice="online" answer={answer} />
        </>
      ) : (
        <>
          <StandingPanels view={view} standing={standing} voice="online" answer={answer} />
          <NoticeText />
        </>
      )}
    </>
  )
}
