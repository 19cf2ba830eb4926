import { Outlet, useLoaderData } from '@remix-run/react'
import { homePaths } from '@/app/modules/access/shared'
import { isStaffRole } from '@/app/modules/accounts/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { PageShell } from '@/app/ui/layout/page-shell'

/** Frames pages of an account that may still lack its second factor; each page says whom it takes. */
export const loader = loaderFor(['anyone'], async ({ session }) => ({
  home: session?.stage === 'open' ? homePaths[session.role] : null,
  staff: session !== null && isStaffRole(session.role),
}))

export default function AccountLayout() {
  const { home, staff } = useLoaderData<typeof loader>()
  return (
    <PageShell
      rhythm="steady"
      homeTo={home ?? '/'}
      account="Mon compte"
      signOut={<SignOutForm />}
      navigation={
        home === null
          ? []
          : [
              { to: home, label: 'Mon espace' },
              { to: '/compte/sessions', label: 'Mes connexions' },
              ...(staff ? [{ to: '/compte/second-facteur', label: 'Second facteur' }] : []),
            ]
      }
    >
      <Outlet />
    </PageShell>
  )
}
