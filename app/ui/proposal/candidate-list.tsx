import { Link } from '@remix-run/react'
import type { EvidenceLine } from '@/app/modules/matching/shared'
import { EmptyState } from '../display/list-state'
import { Evidence } from '../match/evidence'
import { ScoreParts, type Score } from '../match/score-parts'
import { ProposeForm } from './propose-form'

export interface Candidate {
  residentId: string
  name: string
  score: Score
  evidence: readonly EvidenceLine[]
  introduction: { id: string; label: string } | null
}

/** The people closest to an offer, by name, for a caseworker. */
export function CandidateList({ people }: { people: readonly Candidate[] }) {
  return (
    <section aria-labelledby="proches" className="stack-tight">
      <h2 id="proches" className="text-lg">
        Les plus proches de l’offre
      </h2>
      {people.length === 0 ? (
        <EmptyState title="Personne ne remplit toutes les conditions">
          Cherchez quelqu’un par son nom&nbsp;: vous pouvez proposer une personne que le score a laissée de
          côté.
        </EmptyState>
      ) : (
        <ul className="stack-tight">
          {people.map(({ residentId, name, score, evidence, introduction }) => (
            <li key={residentId} className="rounded-lg border border-line bg-surface p-4">
              <div className="flex flex-wrap items-center justify-between gap-2">
                <h3 className="text-base">
                  <Link to={`/conseil/habitants/${residentId}`}>{name}</Link>
                </h3>
                <ProposeForm residentId={residentId} name={name} introduction={introduction} />
              </div>
              <div className="mt-2">
                <Evidence lines={evidence} />
                <details className="mt-1">
                  <summary className="press py-1 text-muted">
                    {score.value} points sur 100<span className="sr-only"> pour {name}</span>, en détail
                  </summary>
                  <ScoreParts score={score} />
                </details>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
