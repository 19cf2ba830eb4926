import { redirect } from '@remix-run/node'
import { notFound } from '@/app/platform/errors'
import { writePageLanguage } from '@/app/platform/web/cookies.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { isPageLanguage } from '@/app/words/languages'

/**
 * Keeps a language in this browser and goes back. A link, so that it works before anything else does; it changes nothing
 * that the portal holds: the account learns it at the next sign-in.
 */
export const loader = loaderFor(['anyone'], async ({ ctx, param, url }) => {
  const language = param('language')
  if (!isPageLanguage(language)) throw notFound()
  const back = url.searchParams.get('retour') ?? '/'
  return redirect(isOurs(back, url) ? back : '/', {
    headers: { 'Set-Cookie': await writePageLanguage(ctx.settings, language) },
  })
})

/** A path of the portal: anything else would lead readers to where somebody else wants them. */
function isOurs(path: string, { origin }: URL): boolean {
  return path.startsWith('/') && URL.canParse(path, origin) && new URL(path, origin).origin === origin
}
