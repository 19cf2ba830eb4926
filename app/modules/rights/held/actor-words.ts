import type { Sentence } from '@/app/words/catalogues/french'
import type { auditEntries } from '@/drizzle/schema'

/** Who acted, to the person herself, where nobody may be named. */
export const actorWords = {
  resident: 'vous',
  employer: 'un employeur',
  caseworker: 'la Cité',
  coordinator: 'la Cité',
  system: 'le portail',
  visitor: 'une personne non connectée',
} as const satisfies Record<typeof auditEntries.$inferSelect.actorRole, Sentence>
