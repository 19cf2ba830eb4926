import { Outlet } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { AccountLink } from '@/app/ui/action/account-link'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { useSpeech } from '@/app/words/use-speech'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { LanguageChoice } from '@/app/ui/layout/language-choice'
import { PageShell } from '@/app/ui/layout/page-shell'

export const loader = loaderFor(['resident'], async () => null)

export default function ResidentLayout() {
  const { say } = useSpeech()
  return (
    <PageShell
      rhythm="generous"
      top={<LanguageChoice account />}
      homeTo="/mon-espace"
      account={<AccountLink name={say('Mon espace')} />}
      signOut={<SignOutForm />}
      footer={<AlgorithmLink />}
    >
      <Outlet />
    </PageShell>
  )
}
