import { count, eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { establishments } from '@/drizzle/schema'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'
import { selectEstablishments, type EstablishmentSummary } from './establishment-summary.server'

const pageSize = 50

/** For caseworkers: one status, oldest registration first. @param input.page from 1. */
export function listEstablishments({
  ctx,
  input,
}: {
  ctx: Context
  input: { status: EstablishmentStatus; page?: number }
}): Promise<{ rows: EstablishmentSummary[]; total: number; pageSize: number }> {
  authorise(ctx.actor, 'establishment.confirm')
  return transact(ctx, async (tx) => {
    const where = eq(establishments.status, input.status)
    const [counted] = await tx.select({ total: count() }).from(establishments).where(where)
    const offset = (Math.max(1, input.page ?? 1) - 1) * pageSize
    const rows = await selectEstablishments(tx, { where, limit: pageSize, offset })
    return { rows, total: counted?.total ?? 0, pageSize }
  })
}
