import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { recordAudit } from '@/app/modules/audit/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import { matchWeights } from '@/drizzle/schema'
import { parseWeights, type MatchWeights } from '@/search/scoring/weights'

/**
 * Writes a new version of the weights, which nothing scores with yet. The same version with the same numbers again
 * changes nothing: it is replayed once more.
 * @throws DomainError `conflict` when the version exists with other numbers.
 */
export function proposeWeights({
  ctx,
  input,
}: {
  ctx: Context
  input: { weights: MatchWeights }
}): Promise<void> {
  authorise(ctx.actor, 'weights.propose')
  const { weights } = input
  return transact(ctx, async (tx, inner) => {
    const added = await tx
      .insert(matchWeights)
      .values({ version: weights.version, data: weights, proposedAt: ctx.clock.now() })
      .onConflictDoNothing()
      .returning({ version: matchWeights.version })
    if (added.length > 0) {
      await recordAudit(tx, inner, {
        action: 'weights.proposed',
        subject: { kind: 'weights', id: weights.version },
      })
      return
    }
    const [known] = await tx
      .select({ data: matchWeights.data })
      .from(matchWeights)
      .where(eq(matchWeights.version, weights.version))
    if (!isDeepStrictEqual(parseWeights(known?.data), weights)) {
      throw conflict(
        `La version ${weights.version} existe déjà avec d’autres nombres\u00a0: donnez un autre nom à celle-ci.`,
      )
    }
  })
}
