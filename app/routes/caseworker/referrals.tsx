import { redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { answerReferral, listReferrals } from '@/app/modules/teams/index.server'
import {
  answerReferralSchema,
  referralDeclineLabels,
  referralPurposeLabels,
} from '@/app/modules/teams/shared'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { Panel } from '@/app/ui/display/panel'
import { Tag } from '@/app/ui/display/tag'
import { Refusal } from '@/app/ui/form/refusal'
import { formatDate } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'
import { AskedReferralCard } from '@/app/ui/pathway/asked-referral'
import { StepDue } from '@/app/ui/pathway/steps-ahead'
import { isId } from '@/drizzle/ids'

export const meta: MetaFunction = () => [{ title: 'Orientations – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx }) => {
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return { ...(await listReferrals({ ctx })), today: ctx.clock.now() }
})

export const action = actionFor(['caseworker'], async ({ ctx, values, url }) => {
  const { referralId } = values
  if (typeof referralId !== 'string' || !isId(referralId)) throw notFound()
  const answer = parseForm(values, answerReferralSchema)
  const residentId = await answerReferral({ ctx, input: { referralId, ...answer } })
  return redirect(answer.answer === 'accept' ? `/conseil/habitants/${residentId}/parcours` : url.pathname)
})

export default function Referrals() {
  const { asked, sent, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageTitle
        title="Orientations"
        answer={`${plural(asked.length, 'demande attend', 'demandes attendent')} votre réponse.`}
      />
      <Refusal answer={answer} />
      <Panel title="À vous de répondre">
        {asked.length === 0 ? (
          <p className="text-muted">Rien n’attend votre structure.</p>
        ) : (
          <ul className="divide-y divide-line">
            {asked.map((referral) => (
              <AskedReferralCard
                key={referral.id}
                referral={referral}
                today={today}
                answer={answer?.values['referralId'] === referral.id ? answer : undefined}
              />
            ))}
          </ul>
        )}
      </Panel>
      <Panel title="Envoyées par votre structure">
        {sent.length === 0 ? (
          <EmptyState title="Aucune orientation en cours">
            Elles s’envoient depuis le parcours d’une personne.
          </EmptyState>
        ) : (
          <DataTable
            caption="Orientations envoyées, celles qui attendent d’abord"
            captionHidden
            rows={sent}
            rowKey={(row) => row.id}
            columns={[
              {
                key: 'name',
                header: 'Personne',
                rowHeader: true,
                cell: (row) => <Link to={`/conseil/habitants/${row.residentId}/parcours`}>{row.name}</Link>,
              },
              {
                key: 'to',
                header: 'Vers',
                cell: (row) => `${row.to}, ${referralPurposeLabels[row.purpose]}`,
              },
              { key: 'due', header: 'Réponse avant le', cell: (row) => formatDate(row.dueOn) },
              {
                key: 'state',
                header: 'Où elle en est',
                cell: ({ state, dueOn, declineReason }) =>
                  state === 'sent' ? (
                    <StepDue plannedOn={dueOn} today={today} />
                  ) : state === 'accepted' ? (
                    <Tag tone="success">acceptée</Tag>
                  ) : (
                    `Déclinée${declineReason === null ? '' : `\u00a0: ${referralDeclineLabels[declineReason]}`}`
                  ),
              },
            ]}
          />
        )}
      </Panel>
    </>
  )
}
