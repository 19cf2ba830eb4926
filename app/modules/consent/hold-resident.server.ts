import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId, ResidentId } from '@/drizzle/ids'
import { profiles, residents } from '@/drizzle/schema'

interface Held {
  residentId: ResidentId
  profileId: ProfileId
}

/**
 * The resident this actor may change, locked until the transaction ends: herself, or anyone for a caseworker.
 * Consents, memberships and profile steps of one person thus follow each other, so that a withdrawal that meets a
 * renewal ends what the renewal began. Taken before every other lock; weak enough to let introductions refer to her.
 * @throws DomainError `not_found` for another resident as for one that does not exist.
 */
export async function holdResident(
  tx: Tx,
  ctx: Pick<Context, 'actor'>,
  residentId: ResidentId,
): Promise<Held> {
  const actor = authoriseRole(ctx.actor, 'resident', 'caseworker')
  if (actor.role === 'resident' && actor.residentId !== residentId) throw notFound()
  const already = heldBy.get(tx)?.get(residentId)
  if (already) return already
  const [row] = await tx
    .select({ residentId: residents.id, profileId: profiles.id })
    .from(residents)
    .innerJoin(profiles, eq(profiles.residentId, residents.id))
    .where(eq(residents.id, residentId))
    .for('no key update', { of: residents })
  if (!row) throw notFound()
  heldBy.set(tx, (heldBy.get(tx) ?? new Map<ResidentId, Held>()).set(residentId, row))
  return row
}

/** Whom a transaction holds already: nobody else lets go of her, and verbs that follow each other in it need not ask again. */
const heldBy = new WeakMap<Tx, Map<ResidentId, Held>>()
