import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readDiagnostic } from '@/app/modules/figures/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DiagnosticPage } from '@/app/ui/figures/diagnostic-page'
import { askedPeriod } from '../figures/diagnostic/asked-period.server'
import { viewDiagnostic } from '../figures/diagnostic/view-diagnostic.server'

export const meta: MetaFunction = () => [{ title: 'Diagnostic – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => {
  const now = ctx.clock.now()
  const typed = (name: string) => url.searchParams.get(name)
  const { period, errors } = askedPeriod(typed, now)
  const diagnostic = await readDiagnostic({ ctx, input: { period } })
  return viewDiagnostic(diagnostic, { now, errors, dates: { from: typed('du'), to: typed('au') } })
})

export default function Diagnostic() {
  return <DiagnosticPage {...useLoaderData<typeof loader>()} />
}
