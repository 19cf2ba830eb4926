import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import {
  cancelStep,
  completeStep,
  liftBarrier,
  listBarriers,
  listOrganisations,
  listSteps,
  noteBarrier,
  planStep,
  removeBarrier,
} from '@/app/modules/pathways/index.server'
import {
  barrierSchema,
  cancelStepSchema,
  completeStepSchema,
  planStepSchema,
  stepKindLabels,
  stepOutcomeLabels,
} from '@/app/modules/pathways/shared'
import { leaveTeam, readTeam, sendReferral, withdrawReferral } from '@/app/modules/teams/index.server'
import { referralSchema } from '@/app/modules/teams/shared'
import { getResidentFile } from '@/app/modules/profiles/index.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Panel } from '@/app/ui/display/panel'
import { Timeline } from '@/app/ui/display/timeline'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDate } from '@/app/ui/format/date'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { TwoColumns } from '@/app/ui/layout/two-columns'
import { BarriersPanel } from '@/app/ui/pathway/barriers-panel'
import { OpenStep } from '@/app/ui/pathway/open-step'
import { ReferralForm } from '@/app/ui/pathway/referral-form'
import { TeamPanel } from '@/app/ui/pathway/team-panel'
import { PlanStepForm } from '@/app/ui/pathway/plan-step-form'
import { isId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Parcours – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id }) => {
  const input = { residentId: id<'resident'>('residentId') }
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const [{ residentId, name }, steps, barriers, organisations, team] = await Promise.all([
    getResidentFile({ ctx, input }),
    listSteps({ ctx, input }),
    listBarriers({ ctx, input }),
    listOrganisations({ ctx }),
    readTeam({ ctx, input }),
  ])
  return {
    residentId,
    name,
    steps,
    barriers,
    organisations,
    team,
    ownOrganisation: ctx.actor.organisationId,
    today: ctx.clock.now(),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, values, intent, url }) => {
  const residentId = id<'resident'>('residentId')
  /** The id of a row of hers that a button names. */
  const named = (field: string) => {
    const value = values[field]
    if (typeof value !== 'string' || !isId(value)) throw notFound()
    return value
  }
  switch (intent) {
    case 'plan_step':
      await planStep({ ctx, input: { residentId, ...parseForm(values, planStepSchema) } })
      break
    case 'complete_step':
      await completeStep({ ctx, input: { residentId, ...parseForm(values, completeStepSchema) } })
      break
    case 'cancel_step':
      await cancelStep({ ctx, input: { residentId, ...parseForm(values, cancelStepSchema) } })
      break
    case 'note_barrier':
      await noteBarrier({ ctx, input: { residentId, ...parseForm(values, barrierSchema) } })
      break
    case 'lift_barrier':
      await liftBarrier({ ctx, input: { residentId, barrierId: named('barrierId') } })
      break
    case 'remove_barrier':
      await removeBarrier({ ctx, input: { residentId, barrierId: named('barrierId') } })
      break
    case 'send_referral':
      await sendReferral({ ctx, input: { residentId, ...parseForm(values, referralSchema) } })
      break
    case 'withdraw_referral':
      await withdrawReferral({ ctx, input: { residentId, referralId: named('referralId') } })
      break
    case 'leave_team': {
      const organisationId = named('organisationId')
      await leaveTeam({ ctx, input: { residentId, organisationId } })
      // Whoever leaves by herself has no page of this person any more.
      if (organisationId === ctx.actor.organisationId) return redirect('/conseil/orientations')
      break
    }
    default:
      throw notFound()
  }
  return redirect(url.pathname)
})

export default function PathwayPage() {
  const { residentId, name, steps, barriers, organisations, team, ownOrganisation, today } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const answerOf = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const open = steps.filter(({ doneOn, cancelledOn }) => doneOn === null && cancelledOn === null)
  const ended = steps.filter((step) => !open.includes(step))
  return (
    <>
      <Breadcrumb
        parents={[
          { to: '/conseil/habitants', label: 'Habitant·es' },
          { to: `/conseil/habitants/${residentId}`, label: name },
        ]}
        current="Parcours"
      />
      <PageTitle
        title={`Le parcours de ${name}`}
        answer="De l’accueil à six mois dans l’emploi. Les mises en relation et leurs suites s’y écrivent seules."
      />
      <Refusal answer={answer} />
      <TwoColumns
        asideLabel="Équipe et freins"
        main={
          <>
            <Panel title="Étapes prévues">
              {open.length === 0 ? (
                <p className="text-muted">Aucune étape n’est prévue.</p>
              ) : (
                <ol className="divide-y divide-line">
                  {open.map((step) => (
                    <OpenStep
                      key={step.id}
                      step={step}
                      today={today}
                      answer={answer?.values['stepId'] === step.id ? answer : undefined}
                    />
                  ))}
                </ol>
              )}
            </Panel>
            <Panel title="Prévoir une étape">
              <PlanStepForm
                organisations={organisations}
                ownOrganisation={ownOrganisation}
                planned={steps.length}
                today={today}
                answer={answerOf('plan_step')}
              />
            </Panel>
            {ended.length > 0 && (
              <Panel title="Étapes passées">
                <Timeline
                  items={ended.map(({ id, kind, doneOn, cancelledOn, outcome, organisation }) => ({
                    key: id,
                    state: cancelledOn === null ? 'done' : 'ahead',
                    title: stepKindLabels[kind],
                    when: [formatDate(doneOn ?? cancelledOn ?? ''), organisation ?? '']
                      .filter(Boolean)
                      .join(' · '),
                    detail: outcome === null ? 'Étape annulée' : stepOutcomeLabels[outcome],
                  }))}
                />
              </Panel>
            )}
          </>
        }
        aside={
          <>
            <TeamPanel team={team} today={today} />
            <ReferralForm
              organisations={organisations.filter(({ id }) => id !== ownOrganisation)}
              sent={team.asked.length}
              today={today}
              answer={answerOf('send_referral')}
            />
            <BarriersPanel barriers={barriers} answer={answerOf('note_barrier')} />
          </>
        }
      />
    </>
  )
}
