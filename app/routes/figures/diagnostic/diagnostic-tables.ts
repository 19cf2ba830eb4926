import type { Diagnostic } from '@/app/modules/figures/shared'
import { exposureTable } from './exposure-table'
import { askedTable, familyTable } from './family-tables'
import type { FigureTable } from './figure-table'
import { flowTable } from './flow-table'
import { groupTables } from './group-tables'
import { callTable, replyTable, trainingTable } from './outcome-tables'

/** Every figure of the diagnostic, in the order in which it is read: on the page, on paper and in its files. */
export function diagnosticTables(diagnostic: Diagnostic): FigureTable[] {
  return [
    flowTable(diagnostic),
    callTable(diagnostic),
    replyTable(diagnostic),
    familyTable(diagnostic),
    askedTable(diagnostic),
    trainingTable(diagnostic),
    exposureTable(diagnostic),
    ...groupTables(diagnostic),
  ]
}
