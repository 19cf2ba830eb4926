import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { handOverIntroduction, listColleagues, listHandovers } from '@/app/modules/casework/index.server'
import { handoverSchema } from '@/app/modules/casework/shared'
import {
  approveIntroduction,
  askResident,
  declineIntroduction,
  getIntroductionForReview,
  recordOutcome,
  recordSpokenAgreement,
  refuseIntroduction,
  startReview,
  withdrawFromIntroduction,
} from '@/app/modules/introductions/index.server'
import {
  agreementChannelLabels,
  agreementSchema,
  declineSchema,
  notHiredSchema,
  refusalSchema,
  describeState,
  stateLabels,
} from '@/app/modules/introductions/shared'
import { notFound } from '@/app/platform/errors'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { HandOverForm } from '@/app/ui/casework/hand-over-form'
import { HandoverList } from '@/app/ui/casework/handover-list'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Notice } from '@/app/ui/display/notice'
import { Panel } from '@/app/ui/display/panel'
import { Tag } from '@/app/ui/display/tag'
import { Timeline } from '@/app/ui/display/timeline'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDateTime, formatDay } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { Evidence } from '@/app/ui/match/evidence'
import { ScoreParts } from '@/app/ui/match/score-parts'
import { SlotsGrid } from '@/app/ui/match/slots-grid'
import { groupColleagues } from '@/app/ui/queue/group-colleagues'
import { ReviewActions } from '@/app/ui/review/review-actions'

export const meta: MetaFunction = () => [{ title: 'Examiner une mise en relation – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const review = await getIntroductionForReview({ ctx, input: { introductionId: id('introductionId') } })
  const { residentId } = review.resident
  const [handovers, colleagues] = await Promise.all([
    listHandovers({ ctx, input: { residentId } }),
    listColleagues({ ctx }),
  ])
  return {
    ...review,
    handovers: handovers.filter((each) => each.introductionId === review.introduction.id),
    colleagues,
    today: ctx.clock.now(),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values, intent, url }) => {
  const introductionId = id<'introduction'>('introductionId')
  switch (intent) {
    case 'start_review':
      await startReview({ ctx, input: { introductionId } })
      break
    case 'ask_resident':
      await askResident({ ctx, input: { introductionId } })
      break
    case 'agree':
      await recordSpokenAgreement({ ctx, input: { introductionId, ...parseForm(values, agreementSchema) } })
      break
    case 'approve':
      await approveIntroduction({ ctx, input: { introductionId } })
      break
    case 'refuse':
      await refuseIntroduction({ ctx, input: { introductionId, ...parseForm(values, refusalSchema) } })
      break
    case 'decline':
      await declineIntroduction({ ctx, input: { introductionId, ...parseForm(values, declineSchema) } })
      break
    case 'met':
    case 'hired':
      await recordOutcome({ ctx, input: { introductionId, outcome: intent } })
      break
    case 'not_hired':
      await recordOutcome({
        ctx,
        input: { introductionId, outcome: 'not_hired', ...parseForm(values, notHiredSchema) },
      })
      break
    case 'hand_over':
      await handOverIntroduction({ ctx, input: { introductionId, ...parseForm(values, handoverSchema) } })
      break
    case 'withdraw':
      await withdrawFromIntroduction({ ctx, input: { introductionId } })
      break
    default:
      throw notFound()
  }
  return redirect(url.pathname)
})

export default function ReviewPage() {
  const { introduction, offer, resident, explanation, history, moves, handovers, colleagues, today } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil', label: 'Mises en relation' }]} current={resident.name} />
      <PageTitle
        title={resident.name}
        answer={`Pour «\u00a0${offer.title}\u00a0», ${offer.establishmentName}`}
        action={
          <Tag tone="info">
            {describeState({ state: introduction.state, agreed: introduction.agreement !== null })}
          </Tag>
        }
      />
      <Refusal answer={answer} />
      <TwoColumns
        asideLabel="Offre et historique"
        main={
          <div className="stack">
            <ReviewActions
              moves={moves}
              agreed={introduction.agreement !== null}
              today={today}
              phone={resident.identity.phone}
              answer={answer}
            />
            {introduction.agreement !== null && (
              <Notice tone="success" title="Accord enregistré">
                {agreementChannelLabels[introduction.agreement.channel]},{' '}
                {formatDay(introduction.agreement.at)}.
              </Notice>
            )}
            <Panel title="Pourquoi ce score">
              <ScoreParts score={explanation.score} />
              <Evidence lines={explanation.evidence} />
              <p>
                <Link to={`/conseil/mises-en-relation/${introduction.id}/recu`}>Lire le reçu</Link>
              </p>
            </Panel>
            <Panel
              title="Le profil complet"
              aside={<Link to={`/conseil/habitants/${resident.residentId}`}>Ouvrir la fiche</Link>}
            >
              <DescriptionList items={resident.facts} />
              {resident.week !== null && <SlotsGrid slots={resident.week} />}
            </Panel>
          </div>
        }
        aside={
          <div className="stack">
            <Panel title="L’offre">
              <DescriptionList items={offer.facts} />
            </Panel>
            <Panel title="Suivi par">
              <p>{introduction.holder ?? 'personne encore'}</p>
              {handovers.length > 0 && <HandoverList handovers={handovers} />}
              {moves.length > 0 && (
                <HandOverForm
                  colleagues={groupColleagues(colleagues)}
                  answer={answer?.values['intent'] === 'hand_over' ? answer : undefined}
                />
              )}
            </Panel>
            <Panel title="Historique">
              <Timeline
                items={history.map((step, index) => ({
                  key: String(index),
                  state: index === history.length - 1 ? 'current' : 'done',
                  title: stateLabels[step.to],
                  when: formatDateTime(step.at),
                  detail: `par ${step.by}`,
                }))}
              />
            </Panel>
          </div>
        }
      />
    </>
  )
}
