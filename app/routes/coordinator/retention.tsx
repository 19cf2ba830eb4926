import { useLoaderData, type MetaFunction } from '@remix-run/react'
import { listRetentionRuns } from '@/app/modules/retention/index.server'
import { retentionKinds, retentionRules, warningDays } from '@/app/modules/retention/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { formatDate } from '@/app/ui/format/date'
import { plural } from '@/app/ui/format/number'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Conservation – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx }) => ({
  runs: await listRetentionRuns({ ctx }),
}))

const rules = retentionKinds.map((kind) => ({ kind, ...retentionRules[kind] }))

export default function Retention() {
  const { runs } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Ce qui s’efface, et quand"
        answer={`Chaque nuit, le portail efface ce qui a fait son temps. Une personne qui a une adresse e-mail est prévenue ${warningDays}\u00a0jours avant.`}
      />
      <DataTable
        caption="Les durées"
        rows={rules}
        rowKey={({ kind }) => kind}
        columns={[
          { key: 'label', header: 'Quoi', rowHeader: true, cell: ({ label }) => label },
          { key: 'until', header: 'Gardé', cell: ({ days, from }) => `${duration(days)} après ${from}` },
          { key: 'reason', header: 'Pourquoi', cell: ({ reason }) => reason },
          { key: 'ground', header: 'Texte', cell: ({ ground }) => ground },
        ]}
      />
      {runs.length === 0 ? (
        <EmptyState title="Rien n’a encore été effacé">
          Le premier passage a lieu cette nuit, et paraît ici.
        </EmptyState>
      ) : (
        <DataTable
          caption="Les derniers passages"
          rows={runs}
          rowKey={({ id }) => String(id)}
          columns={[
            { key: 'at', header: 'Le', rowHeader: true, cell: ({ at }) => formatDate(at) },
            { key: 'warned', header: 'Prévenues', numeric: true, cell: ({ warned }) => String(warned) },
            {
              key: 'gone',
              header: 'Effacé',
              cell: ({ counts }) =>
                retentionKinds
                  .filter((kind) => (counts[kind] ?? 0) > 0)
                  .map((kind) => `${retentionRules[kind].label}\u00a0: ${String(counts[kind])}`)
                  .join(', ') || 'Rien',
            },
          ]}
        />
      )}
    </>
  )
}

function duration(days: number): string {
  if (days === 0) return 'Aussitôt'
  return days >= 365 ? plural(days / 365, 'an', 'ans') : plural(days, 'jour', 'jours')
}
