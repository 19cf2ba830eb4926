import type { Compared, DiagnosticCount } from '@/app/modules/figures/shared'
import { guardedCountText } from '@/app/modules/matching/shared'
import { k } from '@/app/modules/profiles/shared'
import { formatNumber, plural, pluralWord } from '@/app/ui/format/number'
import { nbsp } from '@/app/ui/format/typography'
import type { Bar, BarChart } from '../draw-bars.server'

/** A cell in words for the page, and as a spreadsheet takes it: a number where one is told. */
export interface Cell {
  text: string
  value: string | number
}

export interface FigureTable {
  /** Of the figure, in its address and in the name of its sheet. */
  id: string
  title: string
  /** What is counted, of whom and when, and what it leaves out. */
  definition: string
  /** How it is counted, and by which function. */
  counted: { text: string; by: string }
  chart: Omit<BarChart, 'id' | 'title' | 'description'>
  columns: readonly { header: string; numeric: boolean }[]
  rows: readonly { key: string; cells: readonly Cell[] }[]
}

export const notTold = 'non dit'

export const textCell = (text: string): Cell => ({ text, value: text })

/** @param value null where it is not told, or not measured. */
export const numberCell = (value: number | null): Cell =>
  value === null ? textCell('–') : { text: formatNumber(value), value }

export const countText = (count: DiagnosticCount) => ('hidden' in count ? notTold : guardedCountText(count))

export const countCell = (count: DiagnosticCount): Cell =>
  'exactly' in count ? { text: countText(count), value: count.exactly } : textCell(countText(count))

export const daysCell = (days: number | null): Cell =>
  days === null ? textCell('–') : { text: plural(days, 'jour', 'jours'), value: days }

/** What is not told has no length to draw, and its label says so. */
export function peopleBar(people: DiagnosticCount, tone: Bar['tone'], when = ''): Bar {
  const value = 'exactly' in people ? people.exactly : 'atLeast' in people ? people.atLeast : null
  return {
    value,
    label: `${countText(people)}${nbsp}${pluralWord(value ?? k, 'personne', 'personnes')}${when}`,
    tone,
  }
}

/** The period, then the one before it. */
export const comparedBars = ({ now, before }: Compared<DiagnosticCount>): Bar[] => [
  peopleBar(now, 'first'),
  peopleBar(before, 'second', ' avant'),
]

export const column = (header: string, numeric = true) => ({ header, numeric })
