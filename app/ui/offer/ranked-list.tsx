import type { EmployerStage } from '@/app/modules/introductions/shared'
import type { EvidenceLine } from '@/app/modules/matching/shared'
import { Pagination } from '../display/pagination'
import { nbsp } from '../format/typography'
import type { WeekSlot } from '../format/week'
import { IntroductionStatus } from '../match/introduction-status'
import { MatchCard } from '../match/match-card'
import { RequestForm } from '../match/request-form'
import type { Score } from '../match/score-parts'
import { EmptyRanking, type RankingLimits } from './empty-ranking'

export interface RankedCard {
  /** What URLs carry. */
  token: string
  /** `Profil K7F-29Q`. */
  reference: string
  headline: string
  slots: readonly WeekSlot[] | null
  score: Score
  evidence: readonly EvidenceLine[]
  /** Of this person for this offer, the latest. */
  introduction: { id: string; stage: EmployerStage } | null
}

interface RankedListProps {
  /** Page of the offer. */
  offerTo: string
  cards: readonly RankedCard[]
  /** Already guarded: `moins de 5`, or a number. */
  total: string
  page: number
  pageCount: number
  limits: RankingLimits
  /** Only a published offer takes new introductions. */
  mayRequest: boolean
}

/** The people an offer may meet, best first. */
export function RankedList(props: RankedListProps) {
  const { offerTo, cards, total, page, pageCount, limits, mayRequest } = props
  const profileTo = ({ token }: RankedCard) => `${offerTo}/profils/${token}`
  return (
    // Not on paper: what is printed is the offer, and each profile has a page of its own.
    <section aria-labelledby="profils" data-print="no" className="stack-tight">
      <div>
        <h2 id="profils" className="text-xl first-letter:uppercase">
          {cards.length === 0 ? 'Profils' : `${total}${nbsp}profils`}
        </h2>
        {cards.length > 0 && (
          <p className="text-muted">
            Du plus proche au plus éloigné de l’offre, par pas de cinq points. Chaque carte dit pourquoi.
          </p>
        )}
      </div>
      {cards.length === 0 && <EmptyRanking limits={limits} editTo={`${offerTo}/modifier`} />}
      {cards.map((card) => (
        <MatchCard
          key={card.token}
          level={3}
          reference={card.reference}
          headline={card.headline}
          evidence={card.evidence}
          score={card.score}
          slots={card.slots}
          whyTo={profileTo(card)}
          {...(card.introduction === null
            ? mayRequest && { action: <RequestForm profileTo={profileTo(card)} variant="secondary" /> }
            : { status: <IntroductionStatus {...card.introduction} /> })}
        />
      ))}
      <Pagination page={page} pageCount={pageCount} pageTo={(other) => `${offerTo}?page=${other}`} />
    </section>
  )
}
