import { Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { AccountLink } from '@/app/ui/action/account-link'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { PageShell } from '@/app/ui/layout/page-shell'
import { FactorInvitation } from '@/app/ui/second-factor/factor-invitation'

export const handle = { scripts: true }

export const loader = loaderFor(['caseworker'], async ({ session }) => ({
  factorMissing: session?.secondFactorGiven === false,
}))

export default function CaseworkerLayout() {
  const { factorMissing } = useLoaderData<typeof loader>()
  return (
    <PageShell
      rhythm="dense"
      homeTo="/conseil"
      account={<AccountLink name="Espace conseil" />}
      top={factorMissing && <FactorInvitation />}
      signOut={<SignOutForm />}
      footer={<AlgorithmLink />}
      navigation={[
        { to: '/conseil', label: 'Mises en relation' },
        { to: '/conseil/habitants', label: 'Habitant·es' },
        { to: '/conseil/appels', label: 'Appels' },
        { to: '/conseil/veille', label: 'Veille' },
        { to: '/conseil/offres', label: 'Offres' },
        { to: '/conseil/etablissements', label: 'Établissements' },
        { to: '/conseil/equite', label: 'Équité' },
        { to: '/conseil/chiffres', label: 'Chiffres' },
      ]}
    >
      <Outlet />
    </PageShell>
  )
}
