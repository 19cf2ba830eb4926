import { LinkButton } from '../action/button'
import { Notice } from '../display/notice'

/** Why nothing new can be asked for, and the one thing that opens it again. Nothing while no introduction is silent. */
export function PauseNotice({
  introductions,
}: {
  introductions: readonly { id: string; reference: string; offerTitle: string; awaitsAnswer: boolean }[]
}) {
  const silent = introductions.filter(({ awaitsAnswer }) => awaitsAnswer)
  if (silent.length === 0) return null
  return (
    <Notice
      tone="warning"
      title="Vos nouvelles demandes sont en pause"
      action={silent.map(({ id, reference }) => (
        <LinkButton key={id} variant="secondary" to={`/employeur/mises-en-relation/${id}`}>
          Répondre pour le profil {reference}
        </LinkButton>
      ))}
    >
      {silent.length === 1 ? 'Une mise en relation a expiré' : 'Des mises en relation ont expiré'} sans
      nouvelles de votre part. Dites ce qu’il en a été, et vos demandes reprennent aussitôt.
    </Notice>
  )
}
