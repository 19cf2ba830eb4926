import { authorise } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { guardCount, k } from '@/app/modules/matching/shared'
import { addDays, parisDate } from '@/app/platform/clock'
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
import { readPeople, type PersonPath } from './read-people.server'

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
      since: firstDay(people, ctx.clock.now()),
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

/** By which k people were known: the day of the very first would be about one of them. */
function firstDay(people: readonly PersonPath[], now: Date): string {
  const day = people.map(({ registered }) => registered).sort((a, b) => a - b)[k - 1]
  return day === undefined ? parisDate(now) : parisDate(addDays(new Date('1970-01-01T12:00:00Z'), day))
}
