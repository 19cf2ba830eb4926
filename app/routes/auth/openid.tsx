import { redirect } from '@remix-run/node'
import { useActionData, type MetaFunction } from '@remix-run/react'
import { startOpenIdSignIn } from '@/app/modules/accounts/index.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { FailedSignIn } from '@/app/ui/action/failed-sign-in'

export const meta: MetaFunction = () => [{ title: 'Se connecter – La Cité de l’emploi' }]

export const loader = loaderFor(['anyone'], async () => null)

export const action = actionFor(['anyone'], async ({ ctx, visitToken, clientAddress }) => {
  await spendLimit(ctx, 'link_per_address', clientAddress)
  return redirect(await startOpenIdSignIn({ ctx, input: { visitToken } }))
})

/** Only when nothing came of it: else the browser is at the provider. */
export default function OpenIdStart() {
  const answer = useActionData<typeof action>()
  return (
    <FailedSignIn message={answer?.message ?? 'Cette page ne s’ouvre que depuis la page de connexion.'} />
  )
}
