import { asc, inArray, isNotNull, or, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'
import type { IntroductionId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { contactOpenStates } from '@/drizzle/vocabulary'

export interface UnbackedApproval {
  introductionId: IntroductionId
  /** The person's agreement stands in the row and in the journal. */
  agreement: boolean
  /** The approval stands in the row, in the history and in the journal. */
  approval: boolean
}

/** Introductions that were approved without a trace of the resident's agreement or of the approval itself. */
export function findUnbackedApprovals({ database }: { database: Database }): Promise<UnbackedApproval[]> {
  return withActor(database, system, async (tx) => {
    const told = (action: string) => sql`exists (
      select from audit_entries where subject_kind = 'introduction' and subject_id = introductions.id::text
        and action = ${action})`
    const rows = await tx
      .select({
        introductionId: introductions.id,
        agreement: sql<boolean>`${introductions.agreedAt} is not null and ${told('introduction.agreed')}`,
        approval: sql<boolean>`${introductions.approvedAt} is not null and ${told('introduction.approved')} and exists (
          select from introduction_transitions where introduction_id = introductions.id
            and to_state = 'approved' and at = introductions.approved_at)`,
      })
      .from(introductions)
      .where(or(inArray(introductions.state, contactOpenStates), isNotNull(introductions.approvedAt)))
      .orderBy(asc(introductions.id))
    return rows.filter(({ agreement, approval }) => !agreement || !approval)
  })
}
