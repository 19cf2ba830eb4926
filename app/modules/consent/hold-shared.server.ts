import { sql } from 'drizzle-orm'
import type { Context } from '@/app/platform/context.server'
import { forbidden } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { ShareScope } from '@/drizzle/vocabulary'
import { holdResident } from './hold-resident.server'

/** `whole`: all that is held of her, which is for the organisation that leads and for those that accompany everybody. */
export type Shared = ShareScope | 'whole'

/**
 * `holdResident`, for what a person may share with one organisation and not with another.
 * @throws DomainError `not_found` as it does, `forbidden` for a caseworker with whose organisation this is not shared.
 */
export async function holdShared(
  tx: Tx,
  ctx: Pick<Context, 'actor'>,
  residentId: ResidentId,
  scope: Shared,
): ReturnType<typeof holdResident> {
  // Both are asked at once; who does not exist is not found, whatever is shared.
  const [held, shared] = await Promise.all([
    holdResident(tx, ctx, residentId),
    isShared(tx, ctx, residentId, scope),
  ])
  if (!shared) throw notShared()
  return held
}

/** @throws DomainError `forbidden` like `holdShared`. */
export async function requireShared(
  tx: Tx,
  ctx: Pick<Context, 'actor'>,
  residentId: ResidentId,
  scope: Shared,
): Promise<void> {
  if (!(await isShared(tx, ctx, residentId, scope))) throw notShared()
}

const notShared = () => forbidden('Cette personne ne partage pas cela avec votre structure.')

/** The same question, as the database's own policies ask it; for caseworkers alone, all others having passed theirs. */
async function isShared(
  tx: Tx,
  { actor }: Pick<Context, 'actor'>,
  residentId: ResidentId,
  scope: Shared,
): Promise<boolean> {
  if (actor.role !== 'caseworker') return true
  const [row] = await tx.execute<{ shared: boolean }>(
    sql`select sees_everyone() or ${residentId}::uuid = any (reached_residents(${scope})) as shared`,
  )
  return row?.shared === true
}
