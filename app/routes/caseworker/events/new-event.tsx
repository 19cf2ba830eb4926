import { redirect } from '@remix-run/node'
import { useActionData, useLoaderData, type MetaFunction } from '@remix-run/react'
import { planFieldEvent, readEventOptions } from '@/app/modules/outreach/index.server'
import { fieldEventSchema } from '@/app/modules/outreach/shared'
import { parisDate } from '@/app/platform/clock'
import { parseForm } from '@/app/platform/web/form.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { Refusal } from '@/app/ui/form/refusal'
import { Breadcrumb } from '@/app/ui/layout/breadcrumb'
import { PageTitle } from '@/app/ui/layout/page-title'
import { EventForm } from '@/app/ui/outreach/event/event-form'

export const meta: MetaFunction = () => [{ title: 'Prévoir un événement – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx }) => ({
  options: await readEventOptions({ ctx }),
  reader: ctx.actor.accountId,
  today: parisDate(ctx.clock.now()),
}))

export const action = actionFor(['caseworker'], async ({ ctx, values }) => {
  const id = await planFieldEvent({ ctx, input: parseForm(values, fieldEventSchema) })
  return redirect(`/conseil/evenements/${id}`)
})

export default function NewEvent() {
  const data = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <Breadcrumb
        parents={[{ to: '/conseil/evenements', label: 'Événements' }]}
        current="Prévoir un événement"
      />
      <PageTitle
        title="Prévoir un événement"
        answer="Un jour où l’équipe va à la rencontre des habitant·es."
      />
      <Refusal answer={answer} />
      <EventForm {...data} answer={answer} />
    </>
  )
}
