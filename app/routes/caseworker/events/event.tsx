import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { cancelFieldEvent, getFieldEvent } from '@/app/modules/outreach/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { ButtonRow, LinkButton } from '@/app/ui/action/button'
import { ConfirmPage } from '@/app/ui/action/confirm-page'
import { DescriptionList } from '@/app/ui/display/description-list'
import { Notice } from '@/app/ui/display/notice'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { describeHours } from '@/app/ui/outreach/event/describe-event'
import { EventCountsPanel } from '@/app/ui/outreach/event/event-counts'
import { SignedUpList } from '@/app/ui/outreach/event/signed-up-list'

export const meta: MetaFunction = () => [{ title: 'Un événement – La Cité de l’emploi' }]

/** The same page asks once before cancelling. */
const cancelling = 'annuler'

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  return {
    event: await getFieldEvent({ ctx, input: { eventId: id('eventId') } }),
    cancelling: url.searchParams.has(cancelling),
  }
})

export const action = actionFor(['caseworker'], async ({ ctx, id, url }) => {
  await cancelFieldEvent({ ctx, input: { eventId: id('eventId') } })
  return redirect(url.pathname)
})

export default function Event() {
  const { event, cancelling: asked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const path = `/conseil/evenements/${event.id}`
  return (
    <>
      <Breadcrumb parents={[{ to: '/conseil/evenements', label: 'Événements' }]} current={event.title} />
      <Refusal answer={answer} />
      {asked && event.cancellable ? (
        <ConfirmPage
          question={`Annuler «\u00a0${event.title}\u00a0»\u00a0?`}
          consequence={
            <p>
              Il reste dans la liste, marqué annulé, et n’est plus proposé sur le terrain. Son affiche mène à
              l’inscription ordinaire. Prévenez l’équipe&nbsp;: aucun message n’est envoyé.
            </p>
          }
          confirmLabel="Annuler l’événement"
          danger
          cancelTo={path}
        />
      ) : (
        <>
          <PageTitle title={event.title} answer={describeHours(event)} />
          {event.cancelled && <Notice tone="warning" title="Cet événement est annulé" />}
          <ButtonRow>
            {!event.cancelled && (
              <>
                <LinkButton to="/conseil/habitants/terrain" reloadDocument>
                  Inscrire sur le terrain
                </LinkButton>
                <LinkButton to={`${path}/affiche`} variant="secondary" reloadDocument>
                  Imprimer l’affiche
                </LinkButton>
                {event.cancellable && (
                  <LinkButton to={`${path}?${cancelling}`} variant="quiet">
                    Annuler l’événement
                  </LinkButton>
                )}
              </>
            )}
          </ButtonRow>
          <DescriptionList
            items={[
              { term: 'Lieu', details: event.place },
              { term: 'Organisé par', details: event.organisation },
              ...(event.neighbourhood === null
                ? []
                : [{ term: 'Quartier prioritaire, pour l’équipe', details: event.neighbourhood }]),
              { term: 'Qui y est', details: event.staff.join(', ') || 'à préciser' },
            ]}
          />
          <EventCountsPanel counts={event.counts} />
          <SignedUpList people={event.people} />
        </>
      )}
    </>
  )
}
