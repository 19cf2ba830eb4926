import { stringify } from 'csv-stringify/sync'
import { exportJournal } from '@/app/modules/audit/index.server'
import { parisDate } from '@/app/platform/clock'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { fileAnswer, orRefusalInText } from '@/app/platform/web/file-answer.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { frenchCsv } from '@/app/platform/web/sheets/french-csv'
import { readFilter } from '../journal/read-filter'
import { writeRows, type JournalRow } from '../journal/write-rows.server'

/** Never a GET: a prefetch would be an export that nobody asked for. */
export const loader = loaderFor(['coordinator'], () => Promise.reject(notFound()))

export const action = actionFor(['coordinator'], ({ ctx, values }) =>
  orRefusalInText(async () => {
    await spendLimit(ctx, 'export', ctx.actor.accountId)
    const entries = await exportJournal({ ctx, input: { filter: readFilter((name) => values[name]) } })
    const name = `journal-${parisDate(ctx.clock.now())}.csv`
    return fileAnswer(writeCsv(await writeRows(ctx, entries)), 'text/csv', name)
  }),
)

function writeCsv(rows: readonly JournalRow[]): string {
  return stringify(
    rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() })),
    {
      header: true,
      columns: [
        { key: 'position', header: 'Position' },
        { key: 'at', header: 'Quand (UTC)' },
        { key: 'action', header: 'Action' },
        { key: 'who', header: 'Par' },
        { key: 'subject', header: 'Sur' },
        { key: 'subjectId', header: 'Numéro de l’objet' },
        { key: 'details', header: 'Détails' },
      ],
      ...frenchCsv,
    },
  )
}
