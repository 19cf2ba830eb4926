import { data } from '@remix-run/node'
import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { finishOpenIdSignIn } from '@/app/modules/accounts/index.server'
import { errorStatuses, isDomainError } from '@/app/platform/errors'
import { enterSession } from '@/app/platform/web/enter-session.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { FailedSignIn } from '@/app/ui/action/failed-sign-in'

export const meta: MetaFunction = () => [{ title: 'Se connecter – La Cité de l’emploi' }]

/** A GET that signs in: the protocol brings people back so. Its state is good once, in the browser that left. */
export const loader = loaderFor(['anyone'], async (page) => {
  const { ctx, url, visitToken } = page
  try {
    throw await enterSession(
      page,
      await finishOpenIdSignIn({ ctx, input: { query: url.searchParams, visitToken } }),
    )
  } catch (error) {
    if (!isDomainError(error) || error.code === 'not_found') throw error
    return data({ message: error.message }, { status: errorStatuses[error.code] })
  }
})

export default function OpenIdReturn() {
  const { message } = useLoaderData<typeof loader>()
  return <FailedSignIn message={message} />
}
