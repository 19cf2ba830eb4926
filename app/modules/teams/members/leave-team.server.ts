import { and, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdResident } from '@/app/modules/consent/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { OrganisationId, ResidentId } from '@/drizzle/ids'
import { teamMembers } from '@/drizzle/schema'

/**
 * An organisation is no more of a person's team and reads nothing more of her from this moment: at her own word, by whoever leads, or
 * because it leaves. @throws DomainError `not_found`, `conflict` when it is not in the team, or not this actor's to put out.
 */
export async function leaveTeam({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId; organisationId: OrganisationId }
}): Promise<void> {
  authoriseRole(ctx.actor, 'caseworker', 'resident')
  return transact(ctx, async (tx, inner) => {
    const { residentId } = await holdResident(tx, inner, input.residentId)
    // Before: an organisation that leaves could not say so afterwards.
    await recordAudit(tx, inner, {
      action: 'team.left',
      subject: { kind: 'resident', id: residentId },
      details: { organisation: input.organisationId },
    })
    const [left] = await tx
      .delete(teamMembers)
      .where(
        and(eq(teamMembers.residentId, residentId), eq(teamMembers.organisationId, input.organisationId)),
      )
      .returning({ residentId: teamMembers.residentId })
    if (!left) throw conflict('Cette structure n’est plus dans l’équipe. Rechargez la page.')
  })
}
