import { Link, useLoaderData, type MetaFunction } from '@remix-run/react'
import { roleLabels } from '@/app/modules/access/shared'
import { listStaff } from '@/app/modules/accounts/index.server'
import { readJournal, type JournalEntry } from '@/app/modules/audit/index.server'
import { describeAction } from '@/app/modules/audit/shared'
import { loaderFor } from '@/app/platform/web/route.server'
import { DataTable } from '@/app/ui/display/data-table'
import { EmptyState } from '@/app/ui/display/list-state'
import { formatDate, formatTime } from '@/app/ui/format/date'
import { JournalFilterForm } from '@/app/ui/journal/journal-filter-form'
import { PageTitle } from '@/app/ui/layout/page-title'

export const meta: MetaFunction = () => [{ title: 'Le journal – La Cité de l’emploi' }]

const isoDay = /^\d{4}-\d{2}-\d{2}$/u

export const loader = loaderFor(['coordinator'], async ({ ctx, url }) => {
  const text = (name: string) => url.searchParams.get(name)?.trim() || null
  /** What is no day filters nothing, and the field comes back empty. */
  const day = (name: string) => {
    const value = text(name)
    if (value === null || !isoDay.test(value)) return null
    const read = new Date(`${value}T00:00:00Z`)
    return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(value) && read.getUTCFullYear() > 0
      ? value
      : null
  }
  const position = text('avant')
  const filter = {
    action: text('action'),
    actorRole: text('role'),
    from: day('du'),
    to: day('au'),
    subjectId: text('objet')?.replaceAll('\0', '') ?? null,
  }
  const before = position !== null && /^[1-9]\d{0,14}$/u.test(position) ? Number(position) : null
  const { entries, next, seal } = await readJournal({ ctx, input: { filter, before } })
  const staff = new Map<string, string>(
    (await listStaff({ ctx })).map(({ accountId, displayName }) => [accountId, displayName]),
  )
  const older = new URLSearchParams(url.searchParams)
  if (next !== null) older.set('avant', String(next))
  return {
    filter,
    seal,
    older: next === null ? null : `?${older.toString()}`,
    rows: entries.map((entry) => ({
      position: entry.position,
      at: entry.at,
      who: nameActor(entry, staff),
      action: entry.action,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      subject:
        entry.residentReference === null
          ? (staff.get(entry.subjectId) ?? entry.subjectId)
          : `Habitant·e n° ${entry.residentReference}`,
      details: writeDetails(entry.details),
    })),
  }
})

function nameActor(entry: JournalEntry, staff: ReadonlyMap<string, string>): string {
  switch (entry.actorRole) {
    case 'system':
      return 'Le portail'
    case 'visitor':
      return 'Une personne non connectée'
    case 'employer':
      return entry.establishments.join(', ') || 'Un employeur'
    case 'resident':
      return roleLabels.resident
    case 'caseworker':
    case 'coordinator':
      return staff.get(entry.actorId ?? '') ?? roleLabels[entry.actorRole]
  }
}

/** Codes, numbers and ids. Anything longer has no place in the journal, and is not shown if it got there. */
function writeDetails(details: JournalEntry['details']): string {
  return Object.entries(details)
    .filter(([, value]) => typeof value !== 'string' || /^[\w.:,-]{1,64}$/u.test(value))
    .map(([name, value]) => `${name} : ${String(value)}`)
    .join(' ; ')
}

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
              cell: ({ action }) => describeAction(action),
            },
            { key: 'at', header: 'Quand', cell: ({ at }) => `${formatDate(at)} à ${formatTime(at)}` },
            { key: 'who', header: 'Par', cell: ({ who }) => who },
            {
              key: 'subject',
              header: 'Sur',
              cell: ({ subject, subjectId }) => (
                <Link className="break-all" to={`?${new URLSearchParams({ objet: subjectId }).toString()}`}>
                  {subject}
                </Link>
              ),
            },
            {
              key: 'details',
              header: 'Détails',
              cell: ({ details }) => <span className="break-all">{details}</span>,
            },
            { key: 'position', header: 'Position', numeric: true, cell: ({ position }) => position },
          ]}
        />
      )}
      {older !== null && (
        <p>
          <Link to={older}>Plus ancien</Link>
        </p>
      )}
    </>
  )
}
