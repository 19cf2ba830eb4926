import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { ResidentId } from '@/drizzle/ids'
import type { RadarKind } from '@/drizzle/vocabulary'
import { isAboutRisk, metRules } from './radar-rules'
import { readFacts } from './read-facts.server'

export interface AtRisk {
  residentId: ResidentId
  /** Rules about risk that name her, the most pressing first. */
  kinds: RadarKind[]
}

/** Everybody whom a rule about risk names at this moment, without a name: what the rules are measured by. */
export function findAtRisk({ ctx }: { ctx: Context }): Promise<AtRisk[]> {
  authoriseRole(ctx.actor, 'system')
  const now = ctx.clock.now()
  return transact(ctx, async (tx) => {
    const people = await readFacts(tx, now, {})
    return people.flatMap(({ residentId, facts }) => {
      const kinds = metRules(facts, now).flatMap(({ kind }) => (isAboutRisk(kind) ? kind : []))
      return kinds.length === 0 ? [] : { residentId, kinds }
    })
  })
}
