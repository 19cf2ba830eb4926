import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { PageShell } from '@/app/ui/layout/page-shell'

export const handle = { scripts: true }

export const loader = loaderFor(['caseworker'], async () => null)

export default function CaseworkerLayout() {
  return (
    <PageShell
      rhythm="dense"
      homeTo="/conseil"
      account="Espace conseil"
      signOut={<SignOutForm />}
      navigation={[
        { to: '/conseil', label: 'Mises en relation' },
        { to: '/conseil/habitants', label: 'Habitant·es' },
        { to: '/conseil/offres', label: 'Offres' },
        { to: '/conseil/etablissements', label: 'Établissements' },
        { to: '/conseil/equite', label: 'Équité' },
      ]}
    >
      <Outlet />
    </PageShell>
  )
}
