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
    asked: { period: period.code ?? '', from: period.from, to: period.to, dates: period.kind === 'dates' },
    query: periodQuery(period),
    figures: diagnosticTables(diagnostic).map(viewFigure),
  }
}

const spanText = ({ from, to }: Span) => formatPeriod(from, to)

/** The search part of an address that asks for the same period. */
export function periodQuery({ code, from, to }: Period): string {
  return new URLSearchParams(code === null ? { du: from, au: to } : { periode: code }).toString()
}

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
