import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { getMaskedProfiles, publishCards, saveProfileStep } from '@/app/modules/profiles/index.server'
import { addDays } from '@/app/platform/clock'
import { cardClasses, publishedCards } from '@/drizzle/schema'
import { confirmedEmployer, visibleResident, type StagedResident } from '@/seed/scenarios/index.server'
import { createResidentWorld, standingClock, type ResidentWorld } from './resident-world'

let world: ResidentWorld
let employer: Awaited<ReturnType<typeof confirmedEmployer>>
const clock = standingClock()

beforeAll(async () => {
  world = await createResidentWorld()
  employer = await world.stage((tx) => confirmedEmployer(tx))
})
afterAll(() => world.drop())

/** A pool of people alike, and nobody else. */
async function stageAlike(count: number): Promise<StagedResident[]> {
  await world.owner`delete from pool_members`
  const people: StagedResident[] = []
  for (let each = 0; each < count; each++) {
    people.push(await world.stage((tx) => visibleResident(tx, { poolIds: [world.pool.id] })))
  }
  return people
}

const publish = (regather = true) =>
  publishCards({ ctx: { database: world.database, clock }, input: { regather } })

/** How many of these people an employer reads something of. */
async function countSaying(people: readonly StagedResident[]): Promise<number> {
  const ctx = world.as(employer.actor, clock)
  const cards = await world.read(employer.actor, (tx) =>
    getMaskedProfiles(tx, ctx, {
      establishmentId: employer.establishmentId,
      profileIds: people.map(({ profileId }) => profileId),
    }),
  )
  return [...cards.values()].filter(({ occupationFamilies }) => occupationFamilies !== null).length
}

/** The same asked of the database alone, as her role. */
function countClassesRead(): Promise<number> {
  return world.read(
    employer.actor,
    async (tx) => (await tx.select({ id: cardClasses.id }).from(cardClasses)).length,
  )
}

const leave = (person: StagedResident) =>
  leaveVisiblePool({ ctx: world.as(person.actor, clock), input: { residentId: person.residentId } })

describe('a class of five', () => {
  it('says nothing before it is made, and what all have in common after', async () => {
    const people = await stageAlike(5)
    expect(await countSaying(people)).toBe(0)
    await publish()
    expect([await countSaying(people), await countClassesRead()]).toEqual([5, 1])
  })

  it('says nothing in a pool of four', async () => {
    const people = await stageAlike(4)
    await publish()
    expect([await countSaying(people), await countClassesRead()]).toEqual([0, 0])
  })

  it('falls silent with the commit by which one leaves', async () => {
    const people = await stageAlike(5)
    await publish()
    const [leaver] = people
    if (!leaver) throw new Error('nobody to leave')
    await leave(leaver)
    expect([await countSaying(people), await countClassesRead()]).toEqual([0, 0])
  })

  it('falls silent when a consent runs out, though nothing is written', async () => {
    const people = await stageAlike(5)
    await publish()
    const before = clock.now()
    clock.set(addDays(before, 400))
    expect(await countSaying(people)).toBe(0)
    clock.set(before)
    const [one] = people
    await world.owner`update published_cards set visible_until = now() where profile_id = ${one?.profileId ?? ''}`
    expect([await countSaying(people), await countClassesRead()]).toEqual([0, 0])
  })

  it('falls silent with the commit by which the traits of one change, until it is looked at again', async () => {
    const people = await stageAlike(5)
    await publish()
    const [one] = people
    if (!one) throw new Error('nobody to change')
    await saveProfileStep({
      ctx: world.as(one.actor, clock),
      input: {
        residentId: one.residentId,
        step: 'languages',
        values: { languages: [{ code: 'fr', level: 'C1' }] },
      },
    })
    expect([await countSaying(people), await countClassesRead()]).toEqual([0, 0])
    await publish()
    expect(await countSaying(people)).toBe(5)
  })

  it('is looked at by day only when somebody came, changed or left', async () => {
    const [one, two] = await stageAlike(6)
    await publish()
    await world.owner`update published_cards set class_id = null where profile_id = ${one?.profileId ?? ''}`
    expect(await publish(false)).toEqual({ changed: 0 })
    await world.owner`update published_cards set revision = revision + 1 where profile_id = ${two?.profileId ?? ''}`
    expect(await publish(false)).toEqual({ changed: 2 })
    await world.owner`delete from pool_members where profile_id in (
      select profile_id from published_cards where visible_until > now() order by profile_id limit 2)`
    expect(await publish(false)).toEqual({ changed: 4 })
    expect(await publish(false)).toEqual({ changed: 0 })
  })

  it.each(['profile_skills', 'profile_occupations'])('falls silent whoever changes %s', async (table) => {
    const people = await stageAlike(5)
    await publish()
    await world.owner.unsafe(`delete from ${table} where profile_id = '${people[0]?.profileId ?? ''}'`)
    expect(await countClassesRead()).toBe(0)
  })
})

describe('an employer’s role', () => {
  it('reads neither what was told before nor how often somebody changed her profile', async () => {
    for (const column of ['told', 'revision', 'settled_revision']) {
      const asked = world.read(employer.actor, (tx) =>
        tx.execute(sql`select ${sql.identifier(column)} from published_cards`),
      )
      await expect(asked).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })

  it('writes none', async () => {
    for (const table of [publishedCards, cardClasses]) {
      const asked = world.read(employer.actor, (tx) => tx.delete(table))
      await expect(asked).rejects.toMatchObject({ cause: { code: '42501' } })
    }
  })
})
