import { listPeriods } from '@/app/modules/figures/index.server'
import type { Diagnostic, Period, PeriodChoices, Span } from '@/app/modules/figures/shared'
import type { FieldErrors } from '@/app/platform/errors'
import type { FigureView } from '@/app/ui/figures/figure-panel'
import type { DiagnosticView } from '@/app/ui/figures/diagnostic-page'
import { formatMonth, formatPeriod } from '@/app/ui/format/date'
import { drawBars } from '../draw-bars.server'
import { diagnosticTables } from './diagnostic-tables'
import { countText, type FigureTable } from './figure-table'

/** @param asked.dates the days as the address has them, which are not lost when they are refused. */
export function viewDiagnostic(
  diagnostic: Diagnostic,
  asked: { now: Date; errors: FieldErrors | null; dates: { from: string | null; to: string | null } },
): DiagnosticView {
  const { period, visible } = diagnostic
  return {
    period: spanText(period),
    previous: spanText(period.previous),
    running: period.running,
    visible: countText(visible.now),
    asked: {
      period: period.code ?? '',
      choices: viewChoices(listPeriods(diagnostic.since, asked.now), period.code),
      from: asked.dates.from ?? period.from,
      to: asked.dates.to ?? period.to,
      errors: asked.errors,
      fields: periodFields(period),
    },
    quarter: period.kind === 'quarter' ? null : `?periode=${quarterOf(period.to)}`,
    figures: diagnosticTables(diagnostic).map(viewFigure),
  }
}

const spanText = ({ from, to }: Span) => formatPeriod(from, to)

/** By heading. What is shown is among them, also where it lies before the first data. */
function viewChoices({ months, quarters, years }: PeriodChoices, shown: string | null) {
  const groups = [
    { label: 'Trimestres', options: quarters.map(optionOf) },
    { label: 'Mois', options: months.map(optionOf) },
    { label: 'Années', options: years.map(optionOf) },
  ]
  const known = shown === null || [...months, ...quarters, ...years].includes(shown)
  return known ? groups : [...groups, { label: 'Avant les premières données', options: [optionOf(shown)] }]
}

const optionOf = (code: string) => ({ value: code, label: periodName(code) })

/** `4e trimestre 2026`, `novembre 2026`, `2026`. */
function periodName(code: string): string {
  const quarter = /^(\d{4})-T(\d)$/u.exec(code)
  if (quarter) return `${quarter[2] === '1' ? '1er' : `${quarter[2]}e`} trimestre ${quarter[1]}`
  return code.length === 4 ? code : formatMonth(`${code}-01`)
}

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
