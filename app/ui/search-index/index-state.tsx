import { indexFailureText } from '@/app/modules/profiles/shared'
import { EmptyState, FailedState } from '../display/list-state'
import { Notice } from '../display/notice'
import { formatDateTime } from '../format/date'
import { plural } from '../format/number'

export interface IndexStateView {
  followed: { checkedAt: Date | string; behind: boolean } | null
  failure: { reason: string; since: Date | string; attempts: number } | null
}

/** Whether the index follows the database, and if not since when and why. */
export function IndexState({ report: { followed, failure } }: { report: IndexStateView }) {
  const last = followed && `Dernier passage le ${formatDateTime(followed.checkedAt)}.`
  if (failure !== null) {
    return (
      <FailedState title={indexFailureText(failure.reason)}>
        <p>
          Depuis le {formatDateTime(failure.since)}, {plural(failure.attempts, 'essai', 'essais')}. Rien n’est
          perdu{'\u00a0'}: le portail réessaie de lui-même et rattrape tout. {last}
        </p>
      </FailedState>
    )
  }
  if (followed === null) {
    return (
      <EmptyState title="Aucun index à suivre">
        <p>
          Ce portail cherche dans sa propre mémoire, ou son serveur de recherche n’a pas encore été rempli.
        </p>
      </EmptyState>
    )
  }
  return followed.behind ? (
    <Notice tone="warning" title="L’index n’est plus suivi">
      {last} Vérifiez que les tâches de fond du portail sont démarrées. Rien n’est perdu{'\u00a0'}: elles
      reprennent où elles se sont arrêtées.
    </Notice>
  ) : (
    <Notice tone="success" title="L’index suit la base">
      {last}
    </Notice>
  )
}
