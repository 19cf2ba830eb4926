import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SpaceFrame } from '@/app/ui/frames/space-frame'

export const handle = { scripts: true }

export const loader = loaderFor(['employer'], async () => null)

export default function EmployerLayout() {
  return (
    <SpaceFrame role="employer">
      <Outlet />
    </SpaceFrame>
  )
}
