import { isRouteErrorResponse, useLocation, useRouteError } from '@remix-run/react'
import { homePaths } from '@/app/modules/access/shared'
import type { Sentence } from '@/app/words/catalogues/french'
import { useSpeech } from '@/app/words/use-speech'
import type { Role } from '@/drizzle/vocabulary'
import { LinkButton } from '../action/button'
import { EmptyState, FailedState, ForbiddenState } from '../display/list-state'
import { PageTitle } from '../layout/page-title'

const titles: Record<number, Sentence> = {
  401: 'Connectez-vous pour continuer',
  403: 'Cette page ne vous est pas ouverte',
  404: 'Page introuvable',
  409: 'La situation a changé',
  413: 'Envoi trop volumineux',
  429: 'Un peu de patience',
  503: 'Revenez dans un instant',
}

/** Whose pages begin so, for whoever came to somebody else's. */
const readers: readonly (readonly [string, Sentence])[] = [
  [homePaths.resident, 'Cette page est celle des personnes qui cherchent un emploi.'],
  [homePaths.employer, 'Cette page est celle des employeurs.'],
  [homePaths.caseworker, 'Cette page est celle des conseillers et conseillères de la Cité.'],
  [homePaths.coordinator, 'Cette page est celle de la coordination de la Cité.'],
]

/** A form sent to a page that takes none (405), which the framework says in its own words, is a page that is not there. */
const statusOf = (error: unknown) =>
  isRouteErrorResponse(error) ? (error.status === 405 ? 404 : error.status) : 500

/** What a page that failed is called. */
export const failureTitle = (error: unknown): Sentence => titles[statusOf(error)] ?? 'Une erreur est survenue'

/**
 * In place of a page that failed: why, who can, what is safe and how to go on. Never a stack, never another page's data.
 * @param props.role whose space leads on; null for a visitor.
 */
export function Failure({ role }: { role: Role | null }) {
  const error = useRouteError()
  const { pathname, search } = useLocation()
  const { say, tell } = useSpeech()
  const status = statusOf(error)
  // The body of a refusal is its sentence (`route.server.ts`).
  const message =
    isRouteErrorResponse(error) && error.status !== 405 && typeof error.data === 'string'
      ? tell(error.data)
      : null
  const home = (
    <LinkButton to={role === null ? '/' : homePaths[role]} variant="secondary" reloadDocument>
      {say(role === null ? 'Revenir à l’accueil' : 'Mon espace')}
    </LinkButton>
  )
  return (
    <>
      <PageTitle title={say(failureTitle(error))} />
      {status === 401 ? (
        // Nothing of the address is repeated to whoever may not open it.
        <ForbiddenState
          title={message ?? say('Connectez-vous pour continuer')}
          action={
            <LinkButton to="/connexion" reloadDocument>
              {say('Se connecter')}
            </LinkButton>
          }
        >
          <p>{say('Rien n’a été perdu ni changé.')}</p>
        </ForbiddenState>
      ) : status === 403 ? (
        <ForbiddenState
          title={message ?? say('Cette page ne fait pas partie de votre espace.')}
          action={home}
        >
          {readers
            .filter(([space]) => pathname.startsWith(space) && (role === null || space !== homePaths[role]))
            .map(([space, sentence]) => (
              <p key={space}>{say(sentence)}</p>
            ))}
          <p>{say('Rien n’a été perdu ni changé.')}</p>
        </ForbiddenState>
      ) : status === 404 ? (
        <EmptyState
          title={message ?? say('Cette page n’existe pas, ou n’est plus accessible.')}
          action={home}
        >
          {say('Rien n’a été perdu ni changé.')}
        </EmptyState>
      ) : (
        <FailedState
          title={message ?? say('La page n’a pas pu être préparée.')}
          action={
            <>
              <LinkButton to={pathname + search} reloadDocument>
                {say('Réessayer')}
              </LinkButton>
              {home}
            </>
          }
        >
          {say('Rien n’a été perdu ni enregistré à moitié. Réessayez dans un instant.')}
        </FailedState>
      )}
    </>
  )
}
