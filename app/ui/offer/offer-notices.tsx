import type { EstablishmentStatus, OfferStatus } from '@/drizzle/vocabulary'
import { LinkButton } from '../action/button'
import { Notice } from '../display/notice'
import type { FormErrors } from '../form/form-values'

interface OfferNoticesProps {
  status: OfferStatus
  establishmentStatus: EstablishmentStatus
  /** Why a move was refused. */
  refusal: { message: string; errors: FormErrors } | undefined
  /** A caseworker has been asked whether its words may stay. */
  reviewPending: boolean
  editTo: string
}

/** What keeps an offer from going on, said before one tries. */
export function OfferNotices({
  status,
  establishmentStatus,
  refusal,
  reviewPending,
  editTo,
}: OfferNoticesProps) {
  const messages = Object.values(refusal?.errors ?? {}).flatMap((lines) => lines ?? [])
  return (
    <>
      {refusal !== undefined && (
        <Notice
          tone="warning"
          announce="alert"
          title={refusal.message}
          action={
            messages.length > 0 && (
              <LinkButton variant="secondary" to={editTo}>
                Compléter l’offre
              </LinkButton>
            )
          }
        >
          {messages.length > 0 && (
            <ul className="list-disc ps-5">
              {messages.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      {establishmentStatus === 'pending' && status !== 'closed' && (
        <Notice title="La Cité confirme d’abord votre établissement">
          Votre offre est enregistrée. Dès que la Cité aura confirmé l’établissement, vous pourrez la publier
          ici et lire les profils.
        </Notice>
      )}
      {establishmentStatus === 'rejected' && (
        <Notice tone="warning" title="Cet établissement n’a pas été retenu">
          Ses offres ne peuvent pas être publiées. Écrivez à la Cité de l’emploi pour en parler.
        </Notice>
      )}
      {reviewPending && (
        <Notice title="La Cité regarde les mots de votre offre">
          Une conseillère ou un conseiller dira s’ils peuvent rester. Vous pouvez aussi les corriger
          vous-même, puis publier.
        </Notice>
      )}
      {status === 'paused' && establishmentStatus === 'confirmed' && (
        <Notice title="Offre en pause">
          Les mises en relation en cours continuent. Republiez l’offre pour en demander de nouvelles.
        </Notice>
      )}
      {status === 'closed' && (
        <Notice title="Offre fermée">
          Elle ne peut plus être rouverte. Écrivez-en une nouvelle pour recruter.
        </Notice>
      )}
    </>
  )
}
