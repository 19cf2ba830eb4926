import { Link } from '@remix-run/react'
import type { MatchExplanation } from '@/app/modules/matching/shared'
import { EmptyState } from '../display/list-state'
import { Tag } from '../display/tag'
import { Form } from '../form/form'
import { SubmitButton } from '../form/submit-button'
import { Evidence } from '../match/evidence'
import { ScoreParts } from '../match/score-parts'

interface BestOffersProps {
  residentId: string
  visible: boolean
  offers: readonly {
    jobOfferId: string
    title: string
    establishmentName: string
    explanation: MatchExplanation
    /** The one that there is already with this person. */
    introduction: { id: string; label: string } | null
  }[]
}

/** The offers closest to a person, each with why, and the button that proposes her. */
export function BestOffers({ residentId, visible, offers }: BestOffersProps) {
  if (offers.length === 0) {
    return (
      <EmptyState
        title={visible ? 'Aucune offre publiée ne convient aujourd’hui' : 'Cette personne n’est pas visible'}
      >
        {visible
          ? 'Regardez ce qui ouvrirait plus d’offres, ou proposez-la depuis une offre\u00a0: un score ne refuse personne.'
          : 'Recueillez son accord\u00a0: les offres qui lui vont s’affichent aussitôt.'}
      </EmptyState>
    )
  }
  return (
    <ul className="divide-y divide-line">
      {offers.map(({ jobOfferId, title, establishmentName, explanation, introduction }) => (
        <li key={jobOfferId} className="stack-tight py-3 first:pt-0">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h3 className="text-base">
              <Link to={`/conseil/offres/${jobOfferId}`}>{title}</Link>, {establishmentName}
            </h3>
            {introduction === null ? (
              <Form action={`/conseil/offres/${jobOfferId}`} id={`proposer-${jobOfferId}`}>
                <input type="hidden" name="residentId" value={residentId} />
                <SubmitButton name="intent" value="propose" variant="secondary">
                  Proposer<span className="sr-only"> pour {title}</span>
                </SubmitButton>
              </Form>
            ) : (
              <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <Tag tone="info">{introduction.label}</Tag>
                <Link to={`/conseil/mises-en-relation/${introduction.id}`}>Ouvrir</Link>
              </span>
            )}
          </div>
          <Evidence lines={explanation.evidence} />
          <details>
            <summary className="press py-1 text-muted">
              {explanation.score.value} points sur 100<span className="sr-only"> pour {title}</span>, en
              détail
            </summary>
            <ScoreParts score={explanation.score} />
          </details>
        </li>
      ))}
    </ul>
  )
}
