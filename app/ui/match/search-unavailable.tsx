import { LinkButton } from '../action/button'
import { FailedState } from '../display/list-state'

/** In place of people whom only the search engine could name. `retryTo`: the page itself. */
export function SearchUnavailable({ retryTo }: { retryTo: string }) {
  return (
    <FailedState
      title="La recherche de profils ne répond pas"
      action={
        <LinkButton to={retryTo} variant="secondary">
          Réessayer
        </LinkButton>
      }
    >
      <p>
        Rien n’est perdu{'\u00a0'}: votre offre, les profils et les mises en relation sont à l’abri. La
        recherche revient d’elle-même, le plus souvent en moins d’une minute.
      </p>
    </FailedState>
  )
}
