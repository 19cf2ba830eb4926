import type { Diagnostic, Period, Span } from '@/app/modules/figures/shared'
import type { FigureView } from '@/app/ui/figures/figure-panel'
import type { DiagnosticView } from '@/app/ui/figures/diagnostic-page'
import { formatPeriod } from '@/app/ui/format/date'
import { drawBars } from '../draw-bars.server'
import { diagnosticTables } from './diagnostic-tables'
import { countText, type FigureTable } from './figure-table'

export function viewDiagnostic(diagnostic: Diagnostic, wrong: boolean): DiagnosticView {
  const { period, visible } = diagnostic
  return {
    period: spanText(period),
    previous: spanText(period.previous),
    running: period.running,
    wrong,
    visible: countText(visible.now),
    asked: { period: period.code ?? '', from: period.from, to: period.to, fields: periodFields(period) },
    quarter: period.kind === 'quarter' ? null : `?periode=${quarterOf(period.to)}`,
    figures: diagnosticTables(diagnostic).map(viewFigure),
  }
}

const spanText = ({ from, to }: Span) => formatPeriod(from, to)

/** By which the same period is asked for again. */
const periodFields = ({ code, from, to }: Period): Record<string, string> =>
  code === null ? { du: from, au: to } : { periode: code }

const quarterOf = (day: string) => `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`

function viewFigure({ id, title, definition, counted, chart, columns, rows }: FigureTable): FigureView {
  return {
    id,
    title,
    reading: definition,
    counted,
    chart: chart.groups.length === 0 ? null : drawBars({ id, title, description: definition, ...chart }),
    columns,
    rows: rows.map(({ key, cells }) => ({ key, cells: cells.map(({ text }) => text) })),
  }
}
