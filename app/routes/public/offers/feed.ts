import { create } from 'xmlbuilder2'
import { listOpenToAll } from '@/app/modules/offers/index.server'
import { contractLabels } from '@/app/modules/reference/shared'
import { loaderFor } from '@/app/platform/web/route.server'

/** RSS 2.0 (https://www.rssboard.org/rss-specification): the offers last published or changed. */
export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const { publicUrl } = ctx.settings
  const { rows } = await listOpenToAll({ ctx, input: { page: 1 } })
  const items = rows.map((row) => ({
    title: `${row.title}, ${row.establishmentName}`,
    link: `${publicUrl}/offres/${row.id}`,
    guid: `${publicUrl}/offres/${row.id}`,
    pubDate: (row.publishedAt ?? row.createdAt).toUTCString(),
    description: [row.contract && contractLabels[row.contract], row.workplaceLabel]
      .filter((part) => part !== null)
      .join(', '),
  }))
  const feed = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      rss: {
        '@version': '2.0',
        channel: {
          title: 'Offres d’emploi – La Cité de l’emploi de Hautepierre-Cronenbourg',
          link: `${publicUrl}/offres`,
          description: 'Les offres des employeurs que la Cité connaît.',
          language: 'fr',
          item: items,
        },
      },
    },
  )
  return new Response(feed.end(), { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } })
})
