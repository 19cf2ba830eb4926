import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { holdShared } from '@/app/modules/consent/index.server'
import { listNeighbourhoods } from '@/app/modules/reference/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { invalid, notFound } from '@/app/platform/errors'
import type { ResidentId } from '@/drizzle/ids'
import { readIdentities } from '../identity/read-identities.server'
import { writeHomeNeighbourhood } from './write-home-neighbourhood.server'

/**
 * A caseworker says herself in which priority neighbourhood a person lives, for the address that is noted now.
 * @param input.code null: in none.
 * @throws DomainError `invalid` on field `neighbourhood` for a code that is not in the contours.
 */
export function tellHomeNeighbourhood({
  ctx,
  input: { residentId, code },
}: {
  ctx: Context
  input: { residentId: ResidentId; code: string | null }
}): Promise<void> {
  authorise(ctx.actor, 'casework.write')
  const { accountId: by } = authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => {
    const held = await holdShared(tx, inner, residentId, 'contact')
    const known = await listNeighbourhoods(tx)
    if (code !== null && !known.some((each) => each.code === code)) {
      throw invalid({ neighbourhood: ['Choisissez un quartier de la liste.'] })
    }
    const read = await readIdentities(tx, inner, { residentIds: [residentId], purpose: 'neighbourhood' })
    const identity = read.get(residentId)
    if (!identity) throw notFound()
    const answer = code === null ? ({ kind: 'outside' } as const) : ({ kind: 'inside', code } as const)
    await writeHomeNeighbourhood(tx, inner, held.residentId, {
      answer,
      address: identity.address,
      byHand: true,
      by,
    })
  })
}
