import { eq } from 'drizzle-orm'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { talentPools } from '@/drizzle/schema'
import type { TalentPool } from './shared'

/** The pool of an address. Open to all, as `listTalentPools`. @throws DomainError `not_found` */
export async function getTalentPool({
  ctx,
  input,
}: {
  ctx: Context
  input: { slug: string }
}): Promise<TalentPool> {
  const [pool] = await transact(ctx, (tx) =>
    tx.select().from(talentPools).where(eq(talentPools.slug, input.slug)),
  )
  if (!pool) throw notFound()
  return pool
}
