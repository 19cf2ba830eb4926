import { roleLabels, type CoordinatorActor } from '@/app/modules/access/shared'
import { listStaff } from '@/app/modules/accounts/index.server'
import type { JournalEntry } from '@/app/modules/audit/index.server'
import { describeAction } from '@/app/modules/audit/shared'
import type { Context } from '@/app/platform/context.server'
import { writeDetails } from './write-details'

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
    subject: nameSubject(entry, staff),
    subjectId: entry.subjectId,
    details: writeDetails(entry.details, staff),
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

/** What an action was done on. Whoever is neither staff nor a resident has the beginning of her id: enough to find her again. */
const subjects: Readonly<Record<string, string | undefined>> = {
  account: 'Compte',
  establishment: 'Établissement',
  introduction: 'Mise en relation',
  job_offer: 'Offre',
  pool_subscription: 'Abonnement',
  resident: 'Habitant·e',
  saved_view: 'Vue',
}

function nameSubject(entry: JournalEntry, staff: ReadonlyMap<string, string>): string {
  const { residentReference, subjectId, subjectKind } = entry
  const person = staff.get(subjectId)
  if (person !== undefined) return person
  const kind = subjects[subjectKind]
  if (residentReference !== null) return `${kind ?? ''} n°\u00a0${residentReference}`
  return kind === undefined ? subjectId : `${kind} n°\u00a0${subjectId.slice(0, 8).toUpperCase()}`
}
