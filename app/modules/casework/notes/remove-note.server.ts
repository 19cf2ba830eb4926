import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { ResidentId, StaffNoteId } from '@/drizzle/ids'
import { staffNotes } from '@/drizzle/schema'

/** Its author takes a note away. @throws DomainError `not_found` for a colleague's as for one that is gone. */
export async function removeNote({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; noteId: StaffNoteId }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  const { residentId, noteId } = input
  return transact(ctx, async (tx, inner) => {
    const [gone] = await tx
      .delete(staffNotes)
      .where(
        and(
          eq(staffNotes.id, noteId),
          eq(staffNotes.residentId, residentId),
          eq(staffNotes.authorId, accountId),
        ),
      )
      .returning({ id: staffNotes.id })
    if (!gone) throw notFound('Cette note n’est pas la vôtre, ou n’existe plus.')
    await recordAudit(tx, inner, {
      action: 'note.removed',
      subject: { kind: 'resident', id: residentId },
      details: { note: noteId },
    })
  })
}
