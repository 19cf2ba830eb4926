import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { adoptWeights, getWeights } from '@/app/modules/matching/index.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { LinkButton } from '@/app/ui/action/button'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDateTime } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { ReplayPanel } from '@/app/ui/weights/replay-panel'
import { WeightsNumbers } from '@/app/ui/weights/weights-numbers'
import { WeightsStatusTag } from '@/app/ui/weights/weights-status-tag'

export const meta: MetaFunction = () => [{ title: 'Une version du barème – La Cité de l’emploi' }]

/** The same page asks once more before every list changes. */
const adopting = 'adopter'
/** Enough to judge by; the summary counts them all. */
const offersShown = 50

export const loader = loaderFor(['coordinator'], async ({ ctx, param, url }) => {
  const { replay, ...details } = await getWeights({ ctx, input: { version: param('version') } })
  return {
    ...details,
    replay: replay && {
      ...replay,
      view: { ...replay.view, offers: replay.view.offers.slice(0, offersShown) },
    },
    adopting: url.searchParams.has(adopting),
  }
})

export const action = actionFor(['coordinator'], async ({ ctx, param, values }) => {
  const { version } = await getWeights({ ctx, input: { version: param('version') } })
  const replayId = values['replayId']
  await adoptWeights({ ctx, input: { version, replayId: typeof replayId === 'string' ? replayId : '' } })
  return redirect('/coordination/bareme')
})

export default function WeightsVersionPage() {
  const { version, status, inUse, lines, replay, refusal, adopting: asks } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const page = `/coordination/bareme/${version}`
  const adoptable = replay !== null && refusal === null
  if (asks && adoptable) {
    return (
      <>
        <Refusal answer={answer} />
        <ConfirmPage
          question={`Adopter la version ${version} du barème\u00a0?`}
          consequence={
            <>
              <p>
                Dès la prochaine liste, toutes les offres sont classées avec la version {version}, à la place
                de la version {inUse}.
              </p>
              <p>Rejouée sur les offres passées, elle change{'\u00a0'}:</p>
              <DescriptionList items={replay.view.summary} />
              <p>
                Les mises en relation déjà commencées gardent leur score et leur version. Pour revenir à la
                version {inUse}, il faudra la rejouer, puis l’adopter à son tour.
              </p>
            </>
          }
          confirmLabel="Adopter cette version"
          cancelTo={page}
        >
          <input type="hidden" name="replayId" value={replay.id} />
        </ConfirmPage>
      </>
    )
  }
  return (
    <>
      <Breadcrumb parents={[{ to: '/coordination/bareme', label: 'Barème' }]} current={version} />
      <Refusal answer={answer} />
      <PageTitle
        title={`Version ${version} du barème`}
        answer={<WeightsStatusTag status={status} />}
        action={adoptable && <LinkButton to={`${page}?${adopting}`}>Adopter cette version</LinkButton>}
      />
      {refusal !== null && status !== 'in_use' && (
        <Notice title="Cette version ne peut pas être adoptée pour l’instant">
          {refusal} Demandez à la personne qui administre le portail de la rejouer, puis revenez ici dans les
          24 heures.
        </Notice>
      )}
      <WeightsNumbers version={version} inUse={inUse} lines={lines} />
      {replay !== null && (
        <ReplayPanel
          title={`Rejouée ${formatDateTime(replay.madeAt)}, face à la version ${replay.against}`}
          view={replay.view}
        />
      )}
    </>
  )
}
