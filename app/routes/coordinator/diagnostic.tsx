import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { readDiagnostic } from '@/app/modules/figures/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DiagnosticPage } from '@/app/ui/figures/diagnostic-page'
import { askedPeriod } from '../figures/diagnostic/asked-period.server'
import { viewDiagnostic } from '../figures/diagnostic/view-diagnostic.server'

export const meta: MetaFunction = () => [{ title: 'Diagnostic – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => {
  const { period, wrong } = askedPeriod((name) => url.searchParams.get(name), ctx.clock.now())
  return viewDiagnostic(await readDiagnostic({ ctx, input: { period } }), wrong)
})

export default function Diagnostic() {
  return <DiagnosticPage {...useLoaderData<typeof loader>()} />
}
