import { loaderFor } from '@/app/platform/web/route.server'

/** The spaces are closed to robots as to everybody; said here, they do not even knock. */
const closed = [
  '/mon-espace',
  '/employeur',
  '/conseil',
  '/coordination',
  '/compte',
  '/connexion',
  '/demo',
  '/api',
]

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const lines = [
    'User-agent: *',
    ...closed.map((path) => `Disallow: ${path}`),
    `Sitemap: ${ctx.settings.publicUrl}/sitemap.xml`,
  ]
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
})
