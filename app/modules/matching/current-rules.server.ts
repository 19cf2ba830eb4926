import type { Context } from '@/app/platform/context.server'
import type { ScoreRules } from '@/search/scoring/score-rules'

/** What scores are made with now. Ask before a transaction is open: inside one it would wait for a second connection. */
export async function currentRules(ctx: Pick<Context, 'reference' | 'weights'>): Promise<ScoreRules> {
  const [vocabulary, weights] = await Promise.all([ctx.reference.matchVocabulary(), ctx.weights.current()])
  return { vocabulary, weights }
}
