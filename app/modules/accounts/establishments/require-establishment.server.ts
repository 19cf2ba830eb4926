import { sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import type { Context } from '@/app/platform/context.server'
import { forbidden, notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId } from '@/drizzle/ids'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'

/** @throws DomainError `not_found` unless the actor is a member, whatever the establishment's status. */
export async function requireOwnEstablishment(
  tx: Tx,
  ctx: Context,
  establishmentId: EstablishmentId,
): Promise<{ status: EstablishmentStatus }> {
  authoriseRole(ctx.actor, 'employer')
  // The database holds the row: to lock it, an employer's role would have to be able to change it.
  const [row] = await tx.execute<{ status: EstablishmentStatus | null }>(
    sql`select hold_own_establishment(${establishmentId}::uuid) as status`,
  )
  if (!row?.status) throw notFound()
  return { status: row.status }
}

/**
 * What every act towards people asks: a member of an establishment that a caseworker confirmed.
 * @throws DomainError `not_found` unless the actor is a member, `forbidden` while it is not confirmed.
 */
export async function requireConfirmedEstablishment(
  tx: Tx,
  ctx: Context,
  establishmentId: EstablishmentId,
): Promise<void> {
  const { status } = await requireOwnEstablishment(tx, ctx, establishmentId)
  switch (status) {
    case 'confirmed':
      return
    case 'pending':
      throw forbidden(
        'La Cité vérifie encore votre établissement. Enregistrez votre offre\u00a0: vous pourrez la publier dès sa réponse.',
      )
    case 'rejected':
      throw forbidden('Cet établissement n’a pas été retenu. Écrivez à la Cité de l’emploi pour en parler.')
  }
}
