import { exportDiagnostic } from '@/app/modules/figures/index.server'
import { invalid, notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { fileAnswer, orRefusalInText } from '@/app/platform/web/file-answer.server'
import { actionFor, loaderFor } from '@/app/platform/web/route.server'
import { writeOds } from '@/app/platform/web/sheets/write-ods.server'
import { askedPeriod } from '../figures/diagnostic/asked-period.server'
import { diagnosticSheets, writeDiagnosticCsv } from '../figures/diagnostic/diagnostic-files.server'

/** Never a GET: a prefetch would be an export that nobody asked for. */
export const loader = loaderFor(['coordinator'], () => Promise.reject(notFound()))

export const action = actionFor(['coordinator'], ({ ctx, values }) =>
  orRefusalInText(async () => {
    await spendLimit(ctx, 'export', ctx.actor.accountId)
    const { period, errors } = askedPeriod((name) => values[name], ctx.clock.now())
    if (errors !== null) throw invalid(errors, Object.values(errors).flat().join(' '))
    const format = values['format'] === 'ods' ? 'ods' : 'csv'
    const diagnostic = await exportDiagnostic({ ctx, input: { period, format } })
    const name = `diagnostic-${period.from}-${period.to}.${format}`
    return format === 'ods'
      ? fileAnswer(
          writeOds(diagnosticSheets(diagnostic)),
          'application/vnd.oasis.opendocument.spreadsheet',
          name,
        )
      : fileAnswer(writeDiagnosticCsv(diagnostic), 'text/csv', name)
  }),
)
