import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { posterAddress } from '@/app/modules/outreach/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { Poster } from '@/app/ui/outreach/event/poster'
import { makePoster } from './make-poster.server'

export const meta: MetaFunction = () => [{ title: 'Affiche de la Cité – La Cité de l’emploi' }]

export const loader = loaderFor(['caseworker'], async ({ ctx, url }) => ({
  event: null,
  backTo: '/conseil/evenements',
  ...makePoster(posterAddress(ctx.settings.publicUrl, null), url),
}))

export default function GeneralPoster() {
  return <Poster {...useLoaderData<typeof loader>()} />
}
