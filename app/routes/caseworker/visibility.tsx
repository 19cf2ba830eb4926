import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { spokenConsentSchema, spokenRenewalSchema } from '@/app/modules/consent/shared'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDate } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { DoneNotice } from '@/app/ui/visibility/done-notice'
import { JoinForm } from '@/app/ui/visibility/join-form'
import { NoticeText } from '@/app/ui/visibility/notice-text'
import { StandingPanels } from '@/app/ui/visibility/standing-panels'
import { changeVisibility } from '../visibility/change-visibility.server'
import { doneAddress } from '../visibility/done-address'
import { viewVisibility } from '../visibility/view-visibility.server'

export const meta: MetaFunction = () => [{ title: 'Visibilité – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  const residentId = id<'resident'>('residentId')
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const file = await getResidentFile({ ctx, input: { residentId } })
  return { residentId, name: file.name, view: await viewVisibility(ctx, { file, url }) }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values, intent, url }) => {
  const done = await changeVisibility(ctx, {
    residentId: id<'resident'>('residentId'),
    values,
    intent,
    consentSchema: spokenConsentSchema,
    renewalSchema: spokenRenewalSchema,
  })
  return redirect(doneAddress(url.pathname, done))
})

export default function CaseworkerVisibility() {
  const { residentId, name, view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { standing, done } = view
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: `/conseil/habitants/${residentId}`, label: name },
        ]}
        current="Visibilité"
      />
      {done !== null && <DoneNotice done={done} voice="spoken" />}
      <PageTitle
        title={standing === null ? `Recueillir l’accord de ${name}` : `${name} est visible`}
        answer={
          standing === null
            ? 'Lisez le texte à la personne, posez la question, puis notez sa réponse.'
            : `Jusqu’au ${formatDate(standing.until)}, sans son nom.`
        }
      />
      <Refusal answer={answer} />
      <TwoColumns
        asideLabel="Texte à lire"
        main={
          standing === null ? (
            <JoinForm view={view} voice="spoken" answer={answer} />
          ) : (
            <StandingPanels view={view} standing={standing} voice="spoken" answer={answer} />
          )
        }
        aside={<NoticeText />}
      />
    </>
  )
}
