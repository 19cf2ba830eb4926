import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { newId, type ResidentId, type StaffNoteId } from '@/drizzle/ids'
import { staffNotes } from '@/drizzle/schema'

/**
 * A note for colleagues. What it says is sealed; the journal keeps that it was written, not what it says.
 * @throws DomainError `not_found` for a person who does not exist.
 */
export async function writeNote({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; body: string }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: authorId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdShared(tx, inner, input.residentId, 'notes')
    const id: StaffNoteId = newId()
    await tx.insert(staffNotes).values({
      id,
      residentId,
      authorId,
      body: ctx.keyring.seal(staffNotes.body, id, input.body),
      writtenAt: ctx.clock.now(),
    })
    await recordAudit(tx, inner, {
      action: 'note.written',
      subject: { kind: 'resident', id: residentId },
      details: { note: id },
    })
  })
}
