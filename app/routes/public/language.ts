import { redirect } from '@remix-run/node'
import { notFound } from '@/app/platform/errors'
import { writePageLanguage } from '@/app/platform/web/cookies.server'
import { ownPath } from '@/app/platform/web/own-path'
import { loaderFor } from '@/app/platform/web/route.server'
import { isPageLanguage } from '@/app/words/languages'

/**
 * Keeps a language in this browser and goes back. A link, so that it works before anything else does; it changes nothing
 * that the portal holds. The account of a resident keeps it when she signs in, or by a form of her own.
 */
export const loader = loaderFor(['anyone'], async ({ ctx, param, url }) => {
  const language = param('language')
  if (!isPageLanguage(language)) throw notFound()
  const back = url.searchParams.get('retour') ?? '/'
  return redirect(ownPath(back, url) ?? '/', {
    headers: { 'Set-Cookie': await writePageLanguage(ctx.settings, language) },
  })
})

/** Never shown: with it, an address that leads nowhere is answered by a page. */
export default function Nothing() {
  return null
}
