import { Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SpaceFrame } from '@/app/ui/frames/space-frame'
import { useSignOutGuard } from '@/app/ui/outreach/field/sign-out-question'
import { FactorInvitation } from '@/app/ui/second-factor/factor-invitation'

export const handle = { scripts: true }

export const loader = loaderFor(['caseworker'], async ({ session }) => ({
  factorMissing: session?.secondFactorGiven === false,
}))

export default function CaseworkerLayout() {
  const { factorMissing } = useLoaderData<typeof loader>()
  useSignOutGuard()
  return (
    <SpaceFrame role="caseworker" top={factorMissing && <FactorInvitation />}>
      <Outlet />
    </SpaceFrame>
  )
}
