import { roleLabels, type CoordinatorActor } from '@/app/modules/access/shared'
import { listStaff } from '@/app/modules/accounts/index.server'
import type { JournalEntry } from '@/app/modules/audit/index.server'
import { describeAction } from '@/app/modules/audit/shared'
import type { Context } from '@/app/platform/context.server'

/** One entry in French, for the page and for the file. */
export interface JournalRow {
  position: number
  at: Date
  action: string
  who: string
  subject: string
  subjectId: string
  details: string
}

export async function writeRows(
  ctx: Context<CoordinatorActor>,
  entries: readonly JournalEntry[],
): Promise<JournalRow[]> {
  const staff = new Map<string, string>(
    (await listStaff({ ctx })).map(({ accountId, displayName }) => [accountId, displayName]),
  )
  return entries.map((entry) => ({
    position: entry.position,
    at: entry.at,
    action: describeAction(entry.action),
    who: nameActor(entry, staff),
    subject:
      entry.residentReference === null
        ? (staff.get(entry.subjectId) ?? entry.subjectId)
        : `Habitant·e n° ${entry.residentReference}`,
    subjectId: entry.subjectId,
    details: writeDetails(entry.details),
  }))
}

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
    .map(([name, value]) => `${name}\u00a0: ${String(value)}`)
    .join('\u00a0; ')
}
