import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SpaceFrame } from '@/app/ui/frames/space-frame'

export const loader = loaderFor(['resident'], async () => null)

export default function ResidentLayout() {
  return (
    <SpaceFrame role="resident">
      <Outlet />
    </SpaceFrame>
  )
}
