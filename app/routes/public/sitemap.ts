import { create } from 'xmlbuilder2'
import { listOpenAddresses } from '@/app/modules/offers/index.server'
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

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const { publicUrl } = ctx.settings
  const offers = await listOpenAddresses({ ctx })
  const addresses = [
    ...pages.map((path) => ({ loc: `${publicUrl}${path}` })),
    ...offers.map(({ id, updatedAt }) => ({
      loc: `${publicUrl}/offres/${id}`,
      lastmod: updatedAt.toISOString().slice(0, 10),
    })),
  ]
  const map = create(
    { version: '1.0', encoding: 'UTF-8' },
    {
      urlset: { '@xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9', url: addresses },
    },
  )
  return new Response(map.end(), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
})
