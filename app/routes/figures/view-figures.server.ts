import type { FigureView } from '@/app/ui/figures/figure-panel'
import type { FiguresView } from '@/app/ui/figures/figures-page'
import { waitingDays, waitingStepLabels, type Figures } from '@/app/modules/figures/shared'
import { guardedCountText, type GuardedCount } from '@/app/modules/matching/shared'
import { k } from '@/app/modules/profiles/shared'
import { formatNumber, plural, pluralWord } from '@/app/ui/format/number'
import { nbsp } from '@/app/ui/format/typography'
import { drawBars, type Bar, type BarChart } from './draw-bars.server'

export function viewFigures(figures: Figures): FiguresView {
  return {
    visible: guardedCountText(figures.visible),
    figures: [viewPools(figures), viewFamilies(figures), viewWaiting(figures)],
  }
}

const days = (count: number) => plural(count, 'jour', 'jours')

/** Under k there is no length to draw, and the label says so. */
function peopleBar(people: GuardedCount): Bar {
  const value = 'exactly' in people ? people.exactly : 'atLeast' in people ? people.atLeast : null
  return {
    value,
    label: `${guardedCountText(people)}${nbsp}${pluralWord(value ?? k, 'personne', 'personnes')}`,
    tone: 'first',
  }
}

const chartOf = (chart: BarChart) => (chart.groups.length === 0 ? null : drawBars(chart))

function viewPools({ pools }: Figures): FigureView {
  const title = 'Qui est dans chaque vivier'
  const reading = 'Personnes visibles, par vivier. Une personne peut être dans plusieurs.'
  const groups = pools.map(({ name, people }) => ({ label: name, bars: [peopleBar(people)] }))
  return {
    id: 'viviers',
    title,
    reading,
    chart: chartOf({ id: 'viviers', title, description: reading, groups }),
    columns: [
      { header: 'Vivier', numeric: false },
      { header: 'Personnes', numeric: true },
    ],
    rows: pools.map(({ slug, name, people }) => ({ key: slug, cells: [name, guardedCountText(people)] })),
  }
}

/** Beyond these the chart is longer than one reads; the table has them all. */
const familiesDrawn = 12

function viewFamilies({ families }: Figures): FigureView {
  const title = 'Postes proposés et personnes, par famille de métiers'
  const shown = families.slice(0, familiesDrawn)
  const reading = `Personnes visibles qui cherchent un métier de la famille, et postes des offres publiées. Une personne peut en chercher plusieurs.${
    families.length > shown.length
      ? ` Le dessin montre les ${shown.length} familles qui ont le plus de postes, le tableau les ${families.length}.`
      : ''
  }`
  const groups = shown.map(({ label, people, openings }) => ({
    label,
    bars: [
      peopleBar(people),
      { value: openings, label: plural(openings, 'poste', 'postes'), tone: 'second' as const },
    ],
  }))
  return {
    id: 'familles',
    title,
    reading,
    chart: chartOf({ id: 'familles', title, description: reading, groups }),
    columns: [
      { header: 'Famille de métiers', numeric: false },
      { header: 'Personnes', numeric: true },
      { header: 'Offres', numeric: true },
      { header: 'Postes', numeric: true },
    ],
    rows: families.map(({ code, label, people, offers, openings }) => ({
      key: code,
      cells: [label, guardedCountText(people), formatNumber(offers), formatNumber(openings)],
    })),
  }
}

function viewWaiting({ waiting }: Figures): FigureView {
  const title = 'Combien de temps on attend'
  const reading = `Étapes des mises en relation terminées depuis ${waitingDays} jours\u00a0: la moitié (½), puis les trois quarts (¾), en au plus tant de jours. Les annulations ne comptent pas.`
  const groups = waiting.map(({ step, half, threeQuarters }) => ({
    label: waitingStepLabels[step],
    bars:
      half === null || threeQuarters === null
        ? [{ value: null, label: 'moins de 5 fois', tone: 'first' as const }]
        : [
            { value: half, label: `${days(half)} (½)`, tone: 'first' as const },
            {
              value: threeQuarters,
              label: `${days(threeQuarters)} (¾)`,
              tone: 'second' as const,
            },
          ],
  }))
  return {
    id: 'attentes',
    title,
    reading,
    chart: chartOf({ id: 'attentes', title, description: reading, groups }),
    columns: [
      { header: 'Étape', numeric: false },
      { header: 'Nombre de fois', numeric: true },
      { header: 'La moitié en', numeric: true },
      { header: 'Les trois quarts en', numeric: true },
    ],
    rows: waiting.map(({ step, times, half, threeQuarters }) => ({
      key: step,
      cells: [
        waitingStepLabels[step],
        guardedCountText(times),
        half === null ? '–' : days(half),
        threeQuarters === null ? '–' : days(threeQuarters),
      ],
    })),
  }
}
