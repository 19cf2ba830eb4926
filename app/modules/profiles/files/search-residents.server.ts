import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import { readAllNames } from '../identity/read-all-names.server'
import { searchNames } from './search-names'

/** Whose names hold the words, for a caseworker. That names were gone through is audited; nobody is shown by it. */
export function searchResidents({
  ctx,
  input,
}: {
  ctx: Context
  input: { query: string }
}): Promise<ResidentId[]> {
  authorise(ctx.actor, 'resident.read')
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx, inner) => searchNames(await readAllNames(tx, inner), input.query))
}
