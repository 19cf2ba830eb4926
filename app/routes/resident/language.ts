import { redirect } from '@remix-run/node'
import { keepLanguage } from '@/app/modules/accounts/index.server'
import { notFound } from '@/app/platform/errors'
import { writePageLanguage } from '@/app/platform/web/cookies.server'
import { ownPath } from '@/app/platform/web/own-path'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { isPageLanguage } from '@/app/words/languages'

export const loader = loaderFor(['resident'], () => Promise.reject(notFound()))

/** Keeps the language in her account, where her mails are written, and in this browser. */
export const action = actionFor(['resident'], async ({ ctx, values, url }) => {
  const language = values['language']
  if (!isPageLanguage(language)) throw notFound()
  await keepLanguage({ ctx, input: { language } })
  const back = typeof values['back'] === 'string' ? values['back'] : ''
  return redirect(ownPath(back, url) ?? '/mon-espace', {
    headers: { 'Set-Cookie': await writePageLanguage(ctx.settings, language) },
  })
})

/** Never shown: with it, an address that leads nowhere is answered by a page. */
export default function Nothing() {
  return null
}
