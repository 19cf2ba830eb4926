import { redirect } from '@remix-run/node'
import { signOut } from '@/app/modules/accounts/index.server'
import { notFound } from '@/app/platform/errors'
import { clearSessionToken, readSessionToken } from '@/app/platform/web/cookies.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'

export const loader = loaderFor(['anyone'], () => Promise.reject(notFound()))

export const action = actionFor(['anyone'], async ({ ctx, request }) => {
  const sessionToken = await readSessionToken(ctx.settings, request)
  const elsewhere = sessionToken === null ? null : await signOut({ ctx, input: { sessionToken } })
  return redirect(elsewhere ?? '/', {
    headers: {
      'Set-Cookie': await clearSessionToken(ctx.settings),
      // What the page of the field keeps for want of network goes with whoever used the device, script or not.
      'Clear-Site-Data': '"storage"',
    },
  })
})

/** Never shown: with it, an address that leads nowhere is answered by a page. */
export default function Nothing() {
  return null
}
