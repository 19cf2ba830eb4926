import { Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SpaceFrame } from '@/app/ui/frames/space-frame'
import { FactorInvitation } from '@/app/ui/second-factor/factor-invitation'

export const loader = loaderFor(['coordinator'], async ({ session }) => ({
  factorMissing: session?.secondFactorGiven === false,
}))

export default function CoordinatorLayout() {
  const { factorMissing } = useLoaderData<typeof loader>()
  return (
    <SpaceFrame role="coordinator" top={factorMissing && <FactorInvitation />}>
      <Outlet />
    </SpaceFrame>
  )
}
