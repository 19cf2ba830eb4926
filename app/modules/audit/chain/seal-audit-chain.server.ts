import { desc, sql } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import { auditChain, auditSeals } from '@/drizzle/schema'
import { signSeal } from './seal.server'

/**
 * Signs the head of the audit chain, unless the last seal already stands on it. Up to a seal, nobody without the portal's
 * secret rewrites the chain unseen. The log tells the head as well: a place that the database does not reach.
 */
export async function sealAuditChain({ ctx }: { ctx: Context }): Promise<void> {
  const seal = await transact(ctx, async (tx) => {
    // Two workers at once would give two seals the same number.
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('audit_seals'))`)
    const [head] = await tx
      .select({ position: auditChain.position, hash: auditChain.hash })
      .from(auditChain)
      .orderBy(desc(auditChain.position))
      .limit(1)
    const [last] = await tx.select().from(auditSeals).orderBy(desc(auditSeals.number)).limit(1)
    if (!head || head.hash === last?.hash) return null
    const next = { number: (last?.number ?? 0) + 1, ...head, sealedAt: ctx.clock.now() }
    const signature = signSeal(ctx.settings.secret, next, last?.signature ?? '')
    await tx.insert(auditSeals).values({ ...next, signature })
    return next
  })
  if (seal)
    ctx.logger.info({ seal: seal.number, head: `${seal.position}:${seal.hash}` }, 'audit chain sealed')
}
