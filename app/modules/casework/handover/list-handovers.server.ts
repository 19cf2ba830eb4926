import { desc, eq, getTableColumns } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import { handovers, staffMembers } from '@/drizzle/schema'

export interface Handover {
  at: Date
  /** Null when the whole file changed hands. */
  introductionId: IntroductionId | null
  from: string | null
  to: string
  givenBy: string
  note: string | null
}

/** Everything of a person that changed hands, latest first, with what was said at it. It goes with her file. */
export async function listHandovers({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<Handover[]> {
  authorise(ctx.actor, 'casework.read')
  const [from, to, giver] = [
    alias(staffMembers, 'from_staff'),
    alias(staffMembers, 'to_staff'),
    alias(staffMembers, 'giver_staff'),
  ]
  return transact(ctx, async (tx) => {
    const rows = await tx
      .select({
        ...getTableColumns(handovers),
        from: from.displayName,
        to: to.displayName,
        giver: giver.displayName,
      })
      .from(handovers)
      .leftJoin(from, eq(from.accountId, handovers.fromId))
      .innerJoin(to, eq(to.accountId, handovers.toId))
      .innerJoin(giver, eq(giver.accountId, handovers.givenBy))
      .where(eq(handovers.residentId, input.residentId))
      .orderBy(desc(handovers.at))
    return rows.map((row) => ({
      at: row.at,
      introductionId: row.introductionId,
      from: row.from,
      to: row.to,
      givenBy: row.giver,
      note: row.note && ctx.keyring.open(handovers.note, row.id, row.note),
    }))
  })
}
