import { asc } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import { barriers, pathwaySteps, residents } from '@/drizzle/schema'
import { barrierKinds, type StepKind } from '@/drizzle/vocabulary'
import { dayOf, daysAfter, insertRows, type Source } from '../builders/index.server'

type Step = typeof pathwaySteps.$inferInsert
type Barrier = typeof barriers.$inferInsert

/**
 * What came before and beside introductions, which write their own steps: a welcome and a talk for everybody, then for some a course that
 * is over, missed or ahead, and for some something in the way.
 */
export async function addPathways(tx: Tx, { random, now }: Source): Promise<void> {
  const people = await tx.select().from(residents).orderBy(asc(residents.id))
  const steps: Step[] = []
  const standing: Barrier[] = []
  for (const { id: residentId, organisationId, leadCaseworkerId, createdAt } of people) {
    const add = (kind: StepKind, plannedAt: Date, outcome: Step['outcome'] = 'completed'): Step => {
      const step = {
        id: random.id(),
        residentId,
        kind,
        organisationId,
        plannedOn: dayOf(plannedAt),
        ...(plannedAt < now ? { doneOn: dayOf(plannedAt), outcome } : {}),
      }
      steps.push(step)
      return step
    }
    add('welcome', createdAt)
    add(
      'diagnostic',
      daysAfter(createdAt, random.integer(5, 20)),
      random.chance(0.1) ? 'missed' : 'completed',
    )
    if (random.chance(0.4)) {
      const course = random.pick(['training', 'certificate', 'language_course', 'immersion'] as const)
      add(course, daysAfter(now, random.integer(-90, 40)), random.chance(0.2) ? 'missed' : 'completed')
    }
    if (leadCaseworkerId === null || !random.chance(0.25)) continue
    const notedAt = daysAfter(now, -random.integer(30, 120))
    const lifted = random.chance(0.4)
      ? add('barrier_lifted', daysAfter(notedAt, random.integer(5, 28)))
      : null
    standing.push({
      id: random.id(),
      residentId,
      kind: random.pick(barrierKinds),
      notedBy: leadCaseworkerId,
      notedAt,
      stepId: lifted?.id ?? null,
    })
  }
  await insertRows(tx, pathwaySteps, steps)
  await insertRows(tx, barriers, standing)
}
