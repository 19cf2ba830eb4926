/** In place of a form that would be refused: why it is not there, and who can. */
export function NotShared({ what, lead }: { what: string; lead: string | null }) {
  return (
    <p className="max-w-measure text-muted">
      La personne ne partage pas {what} avec votre structure.{' '}
      {lead === null ? 'La Cité peut agir.' : `${lead}, qui la suit, peut agir.`}
    </p>
  )
}
