import { Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { AccountLink } from '@/app/ui/action/account-link'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { PageShell } from '@/app/ui/layout/page-shell'
import { FactorInvitation } from '@/app/ui/second-factor/factor-invitation'

export const loader = loaderFor(['coordinator'], async ({ session }) => ({
  factorMissing: session?.secondFactorGiven === false,
}))

export default function CoordinatorLayout() {
  const { factorMissing } = useLoaderData<typeof loader>()
  return (
    <PageShell
      rhythm="dense"
      homeTo="/coordination"
      account={<AccountLink name="Coordination" />}
      top={factorMissing && <FactorInvitation />}
      signOut={<SignOutForm />}
      footer={<AlgorithmLink />}
      navigation={[
        { to: '/coordination', label: 'Territoire' },
        { to: '/coordination/chiffres', label: 'Chiffres' },
        { to: '/coordination/bareme', label: 'Barème' },
        { to: '/coordination/annonces', label: 'Annonces' },
        { to: '/coordination/moteur', label: 'Moteur de recherche' },
        { to: '/coordination/conservation', label: 'Conservation' },
        { to: '/coordination/journal', label: 'Journal' },
        { to: '/coordination/equipe', label: 'Équipe' },
      ]}
    >
      <Outlet />
    </PageShell>
  )
}
