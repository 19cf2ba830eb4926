import type { auditEntries } from '@/drizzle/schema'

/** Who acted, to the person herself, where nobody may be named. */
export const actorWords: Record<typeof auditEntries.$inferSelect.actorRole, string> = {
  resident: 'vous',
  employer: 'un employeur',
  caseworker: 'la Cité',
  coordinator: 'la Cité',
  system: 'le portail',
  visitor: 'une personne non connectée',
}
