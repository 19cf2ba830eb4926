import { Link, Outlet, useLoaderData } from '@remix-run/react'
import { loaderFor } from '@/app/platform/web/route.server'
import { homePaths } from '@/app/modules/access/shared'
import { useSpeech } from '@/app/words/use-speech'
import { AlgorithmLink } from '@/app/ui/layout/algorithm-link'
import { LanguageChoice } from '@/app/ui/layout/language-choice'
import { PageShell } from '@/app/ui/layout/page-shell'

export const loader = loaderFor(['anyone'], async ({ ctx }) => {
  const { role } = ctx.actor
  const signedIn = role !== 'visitor' && role !== 'system'
  return { home: signedIn ? homePaths[role] : null, demo: ctx.settings.demo }
})

export default function PublicLayout() {
  const { home, demo } = useLoaderData<typeof loader>()
  const { say } = useSpeech()
  return (
    <PageShell
      rhythm="generous"
      top={<LanguageChoice account={home === homePaths.resident} />}
      account={
        <Link to={home ?? '/connexion'} className="press flex items-center">
          {say(home === null ? 'Se connecter' : 'Mon espace')}
        </Link>
      }
      footer={
        <>
          <Link to="/offres">{say('Offres d’emploi')}</Link>
          <AlgorithmLink />
          <Link to="/accessibilite">{say('Accessibilité')}</Link>
          <Link to="/mentions-legales">{say('Mentions légales')}</Link>
          {demo && (
            <>
              <Link to="/demo/messagerie">{say('Messagerie de démonstration')}</Link>
              <Link to="/demo/composants">{say('Composants')}</Link>
            </>
          )}
        </>
      }
    >
      <Outlet />
    </PageShell>
  )
}
