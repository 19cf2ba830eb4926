import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { parisDate } from '@/app/platform/clock'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { schemeEnrolments } from '@/drizzle/schema'
import type { SchemeCode } from '@/drizzle/vocabulary'
import { findScheme } from '../eligibility/schemes'

/**
 * Notes that a person is in a scheme, through the caseworker's organisation. Whether she may be is judged by people: the rules
 * of the portal advise. No scheme excludes another.
 * @throws DomainError `conflict` when she is in it already or nobody enters it any more, `not_found`
 */
export async function enterScheme({
  ctx,
  input: { residentId, scheme },
}: {
  ctx: Context
  input: { residentId: ResidentId; scheme: SchemeCode }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const enteredOn = parisDate(ctx.clock.now())
  const { until } = findScheme(scheme)
  if (until !== null && until < enteredOn) throw conflict('Personne n’entre plus dans ce dispositif.')
  return transact(ctx, async (tx, inner) => {
    const held = await holdShared(tx, inner, residentId, 'whole')
    const [entered] = await tx
      .insert(schemeEnrolments)
      .values({ residentId: held.residentId, scheme, organisationId, enteredOn })
      .onConflictDoNothing()
      .returning({ id: schemeEnrolments.id })
    if (!entered) throw conflict('Cette personne est déjà dans ce dispositif.')
    await recordAudit(tx, inner, { action: 'scheme.entered', subject: { kind: 'resident', id: residentId } })
  })
}
