import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { PageShell } from '@/app/ui/layout/page-shell'

export const loader = loaderFor(['coordinator'], async () => null)

export default function CoordinatorLayout() {
  return (
    <PageShell
      rhythm="dense"
      homeTo="/coordination"
      account="Coordination"
      signOut={<SignOutForm />}
      navigation={[
        { to: '/coordination', label: 'Territoire' },
        { to: '/coordination/bareme', label: 'Barème' },
        { to: '/coordination/moteur', label: 'Moteur de recherche' },
      ]}
    >
      <Outlet />
    </PageShell>
  )
}
