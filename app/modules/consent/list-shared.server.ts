import { sql } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { shareScopes } from '@/drizzle/vocabulary'
import type { Shared } from './hold-shared.server'

/** What a person shares with the caseworker's organisation, so that a page shows no form that `requireShared` would refuse. */
export function listShared({
  ctx,
  input: { residentId },
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Shared[]> {
  authoriseRole(ctx.actor, 'caseworker')
  const scopes: readonly Shared[] = [...shareScopes, 'whole']
  return transact(ctx, async (tx) => {
    const asked = sql.param(`{${scopes.join(',')}}`)
    const rows = await tx.execute<{ scope: string }>(sql`
      select scope from unnest(${asked}::text[]) as scope
      where sees_everyone() or ${residentId}::uuid = any (reached_residents(scope))`)
    const reached = new Set(rows.map(({ scope }) => scope))
    return scopes.filter((scope) => reached.has(scope))
  })
}
