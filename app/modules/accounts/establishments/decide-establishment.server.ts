import { and, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict, notFound } from '@/app/platform/errors'
import type { EstablishmentId } from '@/drizzle/ids'
import { establishments } from '@/drizzle/schema'

/**
 * What `confirmEstablishment` and `rejectEstablishment` share. Only a pending establishment is decided.
 * @throws DomainError `conflict` when a colleague was faster, `not_found`.
 */
export function decideEstablishment(
  ctx: Context,
  establishmentId: EstablishmentId,
  status: 'confirmed' | 'rejected',
): Promise<void> {
  authorise(ctx.actor, 'establishment.confirm')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const [decided] = await tx
      .update(establishments)
      .set({ status, decidedBy: accountId, decidedAt: inner.clock.now() })
      .where(and(eq(establishments.id, establishmentId), eq(establishments.status, 'pending')))
      .returning({ id: establishments.id })
    if (!decided) {
      const [known] = await tx
        .select({ id: establishments.id })
        .from(establishments)
        .where(eq(establishments.id, establishmentId))
      throw known
        ? conflict('Cet établissement a déjà reçu une réponse. Rechargez la page pour la voir.')
        : notFound()
    }
    await recordAudit(tx, inner, {
      action: `establishment.${status}`,
      subject: { kind: 'establishment', id: establishmentId },
    })
    await enqueueJob(tx, 'establishment_decided', { establishmentId })
  })
}
