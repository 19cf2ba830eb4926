import { eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { accounts } from '@/drizzle/schema'
import type { PageLanguage } from '@/drizzle/vocabulary'

/** A resident chooses the language in which she is written to from now on. */
export function keepLanguage({
  ctx,
  input,
}: {
  ctx: Context
  input: { language: PageLanguage }
}): Promise<void> {
  const { accountId } = authoriseRole(ctx.actor, 'resident')
  return transact({ ...ctx, actor: system }, async (tx) => {
    await tx.update(accounts).set(input).where(eq(accounts.id, accountId))
  })
}
