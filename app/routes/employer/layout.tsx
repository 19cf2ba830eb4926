import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { AccountLink } from '@/app/ui/action/account-link'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { PageShell } from '@/app/ui/layout/page-shell'

export const handle = { scripts: true }

export const loader = loaderFor(['employer'], async () => null)

export default function EmployerLayout() {
  return (
    <PageShell
      rhythm="steady"
      homeTo="/employeur"
      account={<AccountLink name="Espace employeur" />}
      signOut={<SignOutForm />}
      footer={<AlgorithmLink />}
      navigation={[
        { to: '/employeur', label: 'Mes offres' },
        { to: '/employeur/viviers', label: 'Viviers' },
        { to: '/employeur/mises-en-relation', label: 'Mises en relation' },
        { to: '/employeur/abonnements', label: 'Abonnements' },
      ]}
    >
      <Outlet />
    </PageShell>
  )
}
