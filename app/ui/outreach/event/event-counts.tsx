import { guardedCountText } from '@/app/modules/matching/shared'
import type { EventCounts } from '@/app/modules/outreach/shared'
import { DescriptionList } from '../../display/description-list'
import { Panel } from '../../display/panel'

/** What came of an event, in numbers. */
export function EventCountsPanel({ counts }: { counts: EventCounts }) {
  return (
    <Panel title="Ce qui en est sorti">
      <DescriptionList
        items={[
          { term: 'Inscriptions sur place', details: guardedCountText(counts.field) },
          { term: 'Inscriptions en ligne, par l’affiche', details: guardedCountText(counts.poster) },
          { term: 'Visibles aujourd’hui', details: guardedCountText(counts.visible) },
          { term: 'Visites depuis', details: guardedCountText(counts.visits) },
          { term: 'Appels depuis', details: guardedCountText(counts.calls) },
        ]}
      />
      <p className="text-sm text-muted">
        Une personne qui fait effacer ses données reste comptée parmi les inscriptions, sans elle.
      </p>
    </Panel>
  )
}
