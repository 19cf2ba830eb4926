import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { AccountLink } from '@/app/ui/action/account-link'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { PageShell } from '@/app/ui/layout/page-shell'

export const loader = loaderFor(['resident'], async () => null)

export default function ResidentLayout() {
  return (
    <PageShell
      rhythm="generous"
      homeTo="/mon-espace"
      account={<AccountLink name="Mon espace" />}
      signOut={<SignOutForm />}
      footer={<AlgorithmLink />}
    >
      <Outlet />
    </PageShell>
  )
}
