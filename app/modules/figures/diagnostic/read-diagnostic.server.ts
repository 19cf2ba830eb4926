import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { guardCount } from '@/app/modules/matching/shared'
import { transact, type Context } from '@/app/platform/context.server'
import { countCalls } from './count-calls.server'
import { countAsked, countFamiliesAt } from './count-families.server'
import { countFlow } from './count-flow'
import { countReplies } from './count-replies.server'
import { countTrainings } from './count-trainings.server'
import type { Diagnostic } from './diagnostic'
import { groupPeople } from './group-people.server'
import { measureExposure } from './measure-exposure.server'
import type { Period } from './period'
import { readPeople } from './read-people.server'

/**
 * What a steering committee decides from. Read as the portal, because a coordinator may read no row of a person: what leaves
 * here is counts, and none of one to four people, nor any from which one could be worked out.
 */
export async function readDiagnostic({
  ctx,
  input: { period },
}: {
  ctx: Context
  input: { period: Period }
}): Promise<Diagnostic> {
  authorise(ctx.actor, 'territory.read')
  const reference = await ctx.reference.current()
  return transact({ ...ctx, actor: system }, async (tx, inner) => {
    const people = await readPeople(tx, period)
    const visible = {
      now: people.filter(({ standing }) => standing === 'standing').length,
      before: people.filter(({ standingBefore }) => standingBefore === 'standing').length,
    }
    const { figures: calls, called } = await countCalls(tx, period)
    const { lines: trainings, trained } = await countTrainings(tx, period)
    return {
      period,
      visible: { now: guardCount(visible.now), before: guardCount(visible.before) },
      flow: countFlow(people, period),
      families: await countFamiliesAt(tx, period, visible),
      asked: await countAsked(tx, period, visible.now, reference),
      exposure: await measureExposure(tx, people, period),
      calls,
      replies: await countReplies(tx, period),
      trainings,
      groups: await groupPeople(tx, inner, period, { people, called, trained }),
    }
  })
}
