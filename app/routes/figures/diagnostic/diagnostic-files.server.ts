import { stringify } from 'csv-stringify/sync'
import type { Diagnostic } from '@/app/modules/figures/shared'
import { frenchCsv } from '@/app/platform/web/sheets/french-csv'
import type { Sheet } from '@/app/platform/web/sheets/write-ods.server'
import { diagnosticTables } from './diagnostic-tables'

/** One sheet a figure, its definition above its table. */
export function diagnosticSheets(diagnostic: Diagnostic): Sheet[] {
  const { from, to, previous } = diagnostic.period
  return diagnosticTables(diagnostic).map(({ title, definition, counted, columns, rows }) => ({
    name: title,
    rows: [
      [title],
      [`Du ${from} au ${to}, avant\u00a0: du ${previous.from} au ${previous.to}`],
      [definition],
      [counted.text],
      [],
      columns.map(({ header }) => header),
      ...rows.map(({ cells }) => cells.map(({ value }) => value)),
    ],
  }))
}

/** One line a number, each with the figure, the row and the column that it stands in: what another program reads at once. */
export function writeDiagnosticCsv(diagnostic: Diagnostic): string {
  const { from, to } = diagnostic.period
  const lines = diagnosticTables(diagnostic).flatMap(({ title, columns, rows }) =>
    rows.flatMap(({ cells: [name, ...cells] }) =>
      cells.map(({ value }, place) => [
        from,
        to,
        title,
        name?.text,
        columns[place + 1]?.header,
        french(value),
      ]),
    ),
  )
  return stringify([['Du', 'Au', 'Figure', 'Ligne', 'Colonne', 'Valeur'], ...lines], frenchCsv)
}

/** With the comma that a French spreadsheet takes for decimals. */
const french = (value: string | number) =>
  typeof value === 'number' ? String(value).replace('.', ',') : value
