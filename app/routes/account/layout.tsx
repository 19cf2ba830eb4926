import { Outlet, useLoaderData } from '@remix-run/react'
import { homePaths } from '@/app/modules/access/shared'
import { isStaffRole } from '@/app/modules/accounts/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { SignOutForm } from '@/app/ui/action/sign-out-form'
import { LanguageChoice } from '@/app/ui/layout/language-choice'
import { useSpeech } from '@/app/words/use-speech'
import { PageShell } from '@/app/ui/layout/page-shell'

/** Frames pages of an account that may still lack its second factor; each page says whom it takes. */
export const loader = loaderFor(['anyone'], async ({ session }) => ({
  home: session?.stage === 'open' ? homePaths[session.role] : null,
  staff: session !== null && isStaffRole(session.role),
}))

export default function AccountLayout() {
  const { home, staff } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  return (
    <PageShell
      rhythm="steady"
      top={<LanguageChoice account={home === homePaths.resident} />}
      homeTo={home ?? '/'}
      account={say('Mon compte')}
      signOut={<SignOutForm />}
      navigation={
        home === null
          ? []
          : [
              { to: home, label: say('Mon espace') },
              { to: '/compte/sessions', label: say('Mes connexions') },
              ...(staff ? [{ to: '/compte/second-facteur', label: say('Second facteur') }] : []),
            ]
      }
    >
      <Outlet />
    </PageShell>
  )
}
