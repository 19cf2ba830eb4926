import type { Options } from 'csv-stringify/sync'

/**
 * A French spreadsheet parts cells at semicolons, reads UTF-8 only behind this mark, and would run a cell that begins like a
 * formula.
 */
export const frenchCsv = {
  delimiter: ';',
  bom: true,
  escape_formulas: true,
  record_delimiter: 'windows',
} as const satisfies Options
