import { canMove, type OfferMove } from '@/app/modules/offers/shared'
import type { OfferStatus } from '@/drizzle/vocabulary'
import { ButtonRow, LinkButton } from '../action/button'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'

interface OfferMovesProps {
  /** Page of the offer, without trailing slash. */
  page: string
  status: OfferStatus
  /** Nothing is published before the Cité has confirmed the establishment. */
  mayPublish: boolean
}

const labels: Record<Exclude<OfferMove, 'close'>, string> = {
  publish: 'Publier l’offre',
  resume: 'Republier l’offre',
  pause: 'Mettre en pause',
}

/** What its author can do with an offer as it stands. */
export function OfferMoves({ page, status, mayPublish }: OfferMovesProps) {
  const copyTo = `/employeur/offres/nouvelle?copie=${page.slice(page.lastIndexOf('/') + 1)}`
  const others = (
    <>
      <LinkButton variant="quiet" to={copyTo}>
        Dupliquer
      </LinkButton>
      <LinkButton variant="quiet" to={`${page}/apercu`}>
        Voir comme une personne
      </LinkButton>
    </>
  )
  if (status === 'closed') return <ButtonRow>{others}</ButtonRow>
  const move = status === 'draft' ? 'publish' : status === 'paused' ? 'resume' : 'pause'
  return (
    <ButtonRow>
      {(move === 'pause' || mayPublish) && (
        <Form action={page}>
          <SubmitButton name="intent" value={move} variant={move === 'pause' ? 'secondary' : 'primary'}>
            {labels[move]}
          </SubmitButton>
        </Form>
      )}
      <LinkButton variant="secondary" to={`${page}/modifier`}>
        Modifier
      </LinkButton>
      {others}
      {canMove('close', status) && (
        <LinkButton variant="quiet" to={`${page}/fermer`}>
          Fermer l’offre
        </LinkButton>
      )}
    </ButtonRow>
  )
}
