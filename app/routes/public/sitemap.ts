import { create } from 'xmlbuilder2'
import { listOpenToAll } from '@/app/modules/offers/index.server'
import { loaderFor } from '@/app/platform/web/route.server'

/** What is there for everybody to read and to find. */
const pages = [
  '/',
  '/offres',
  '/inscription/habitant',
  '/inscription/employeur',
  '/algorithme',
  '/accessibilite',
  '/mentions-legales',
]

/** One file holds at most 50,000 addresses (https://www.sitemaps.org/protocol.html); a Cité has some thousand offers. */
const mostPages = 200

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const addresses: { loc: string; lastmod?: string }[] = pages.map((path) => ({
    loc: `${ctx.settings.publicUrl}${path}`,
  }))
  for (let page = 1; page <= mostPages; page++) {
    const { rows, total, pageSize } = await listOpenToAll({ ctx, input: { page } })
    for (const { id, updatedAt } of rows) {
      addresses.push({
        loc: `${ctx.settings.publicUrl}/offres/${id}`,
        lastmod: updatedAt.toISOString().slice(0, 10),
      })
    }
    if (page * pageSize >= total) break
  }
  const map = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      urlset: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', url: addresses },
    },
  )
  return new Response(map.end(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
})
