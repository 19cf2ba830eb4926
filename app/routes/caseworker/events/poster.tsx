import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readPoster } from '@/app/modules/outreach/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Poster } from '@/app/ui/outreach/event/poster'
import { makePoster } from './make-poster.server'

export const meta: MetaFunction = () => [{ title: 'Affiche d’un événement – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, id, url }) => {
  const { event, address } = await readPoster({ ctx, input: { eventId: id('eventId') } })
  return { event, backTo: `/conseil/evenements/${event.id}`, ...makePoster(address, url) }
})

export default function EventPoster() {
  return <Poster {...useLoaderData<typeof loader>()} />
}
