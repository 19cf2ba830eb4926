import { DescriptionList } from '../display/description-list'
import { Panel } from '../display/panel'

interface OfferFactsProps {
  facts: readonly { term: string; details: string }[]
  /** Where the profiles come first: one line, opened when one wants to check. */
  folded: boolean
}

/** What an offer says, line by line. */
export function OfferFacts({ facts, folded }: OfferFactsProps) {
  if (!folded) {
    return (
      <Panel title="Ce que dit l’offre">
        <DescriptionList items={facts} />
      </Panel>
    )
  }
  return (
    <details className="rounded-lg border border-line bg-surface px-4">
      <summary className="press py-2 font-semibold">Ce que dit l’offre</summary>
      <div className="pb-3">
        <DescriptionList items={facts} />
      </div>
    </details>
  )
}
