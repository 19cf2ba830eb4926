import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { readJournal } from '@/app/modules/audit/index.server'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { formatDate, formatTime } from '@/app/ui/format/date'
import { JournalExportForm } from '@/app/ui/journal/journal-export-form'
import { JournalFilterForm } from '@/app/ui/journal/journal-filter-form'
import { PageTitle } from '@/app/ui/layout/page-title'
import { readFilter } from '../journal/read-filter'
import { writeRows } from '../journal/write-rows.server'

export const meta: MetaFunction = () => [{ title: 'Le journal – La Cité de l’emploi' }]

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => {
  const position = url.searchParams.get('avant')
  const filter = readFilter((name) => url.searchParams.get(name))
  const before = position !== null && /^[1-9]\d{0,14}$/u.test(position) ? Number(position) : null
  const { entries, next, seal } = await readJournal({ ctx, input: { filter, before } })
  const older = new URLSearchParams(url.searchParams)
  if (next !== null) older.set('avant', String(next))
  return {
    filter,
    seal,
    older: next === null ? null : `?${older.toString()}`,
    rows: await writeRows(ctx, entries),
  }
})

export default function Journal() {
  const { rows, filter, seal, older } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle
        title="Le journal"
        answer={
          seal === null
            ? 'Qui a fait quoi, la dernière action d’abord. Rien n’est encore scellé.'
            : `Qui a fait quoi, la dernière action d’abord. Scellé jusqu’à la position ${seal.position}, le ${formatDate(seal.sealedAt)} à ${formatTime(seal.sealedAt)}.`
        }
      />
      <JournalFilterForm filter={filter} />
      {rows.length === 0 ? (
        <EmptyState title="Rien de tel dans le journal">
          Retirez un filtre, ou élargissez les dates.
        </EmptyState>
      ) : (
        <DataTable
          caption="Actions, la dernière d’abord"
          captionHidden
          rows={rows}
          rowKey={({ position }) => String(position)}
          columns={[
            {
              key: 'action',
              header: 'Action',
              rowHeader: true,
              cell: ({ action }) => action,
            },
            { key: 'at', header: 'Quand', cell: ({ at }) => `${formatDate(at)} à ${formatTime(at)}` },
            { key: 'who', header: 'Par', cell: ({ who }) => who },
            {
              key: 'subject',
              header: 'Sur',
              cell: ({ subject, subjectId }) => (
                <Link to={`?${new URLSearchParams({ objet: subjectId }).toString()}`}>{subject}</Link>
              ),
            },
            {
              key: 'details',
              header: 'Détails',
              cell: ({ details }) => <span className="break-words">{details}</span>,
            },
            { key: 'position', header: 'Position', numeric: true, cell: ({ position }) => position },
          ]}
        />
      )}
      {rows.length > 0 && <JournalExportForm filter={filter} />}
      {older !== null && (
        <p>
          <Link to={older}>Plus ancien</Link>
        </p>
      )}
    </>
  )
}
