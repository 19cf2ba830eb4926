import type { FacetOption } from '@/app/modules/matching/index.server'
import { guardedCountText } from '@/app/modules/matching/shared'
import { describeWish } from '@/app/modules/profiles/index.server'
import type { CardFacetKind } from '@/app/modules/profiles/shared'
import type { Reference } from '@/app/modules/reference/index.server'
import type { FigureView } from '@/app/ui/figures/figure-panel'
import { drawBars } from '../figures/draw-bars.server'

/** What tells a pool from another; the rest are dozens, and stand among the filters. */
const kinds: readonly CardFacetKind[] = ['family', 'experience', 'licence']

/** Beyond these the chart is longer than one reads; the table has them all. */
const mostDrawn = 12

/**
 * Who is in a pool, in numbers: the very counts that its filters tell, of cards that k people share and in steps of k, and no
 * other. Null when no card says anything.
 * @param facets of the whole pool, without a filter.
 */
export function viewComposition(facets: readonly FacetOption[], reference: Reference): FigureView | null {
  const lines = kinds.flatMap((kind) =>
    facets
      .filter((option) => option.kind === kind)
      .map((option) => ({
        key: `${kind} ${option.value}`,
        label: describeWish(option, reference),
        people: option.people,
      })),
  )
  if (lines.length === 0) return null
  const title = 'Ce vivier en chiffres'
  const reading = `Au moins tant de personnes, dont la carte le dit. Ce que moins de cinq ont en commun ne compte nulle part, et une personne peut compter sur plusieurs lignes.${
    lines.length > mostDrawn ? ` Le dessin montre ${mostDrawn} lignes, le tableau les ${lines.length}.` : ''
  }`
  return {
    id: 'composition',
    title,
    reading,
    chart: drawBars({
      id: 'composition',
      title,
      description: reading,
      groups: lines.slice(0, mostDrawn).map(({ label, people }) => ({
        label,
        bars: [
          {
            value: 'atLeast' in people ? people.atLeast : null,
            label: guardedCountText(people),
            tone: 'first',
          },
        ],
      })),
    }),
    columns: [
      { header: 'Ce que dit la carte', numeric: false },
      { header: 'Personnes', numeric: true },
    ],
    rows: lines.map(({ key, label, people }) => ({ key, cells: [label, guardedCountText(people)] })),
  }
}
