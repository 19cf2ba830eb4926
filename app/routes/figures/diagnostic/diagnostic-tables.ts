import type { Diagnostic } from '@/app/modules/figures/shared'
import { exposureTable } from './exposure-table'
import { askedTable, familyTable } from './family-tables'
import type { FigureTable } from './figure-table'
import { flowTable } from './flow-table'

/** Every figure of the diagnostic, in the order in which it is read: on the page, on paper and in its files. */
export function diagnosticTables(diagnostic: Diagnostic): FigureTable[] {
  return [flowTable(diagnostic), familyTable(diagnostic), askedTable(diagnostic), exposureTable(diagnostic)]
}
