import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { homePaths } from '@/app/modules/access/shared'
import { useSpeech } from '@/app/words/use-speech'
import { AlgorithmLink } from '../layout/algorithm-link'
import { LanguageChoice } from '../layout/language-choice'
import { PageShell } from '../layout/page-shell'

interface PublicFrameProps {
  /** Where the space of whoever is signed in begins; null for a visitor. */
  home: string | null
  demo: boolean
  children: ReactNode
}

/** Around every page that anybody may open. */
export function PublicFrame({ home, demo, children }: PublicFrameProps) {
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
      {children}
    </PageShell>
  )
}
