import { Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { homePaths } from '@/app/modules/access/shared'
import { PublicFrame } from '@/app/ui/frames/public-frame'

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const { role } = ctx.actor
  const signedIn = role !== 'visitor' && role !== 'system'
  return { home: signedIn ? homePaths[role] : null, demo: ctx.settings.demo }
})

export default function PublicLayout() {
  const { home, demo } = useLoaderData<typeof loader>()
  return (
    <PublicFrame home={home} demo={demo}>
      <Outlet />
    </PublicFrame>
  )
}
