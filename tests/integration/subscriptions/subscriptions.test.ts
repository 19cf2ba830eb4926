import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  changeCadence,
  findUnsubscription,
  listSubscriptions,
  listUnreadNews,
  readNews,
  stopSubscription,
  subscribe,
  unsubscribe,
} from '@/app/modules/subscriptions/index.server'
import { maxSubscriptions, type SearchTarget } from '@/app/modules/subscriptions/shared'
import { visitor } from '@/app/modules/access/shared'
import { runRetention } from '@/app/modules/retention/index.server'
import { addDays, addMinutes } from '@/app/platform/clock'
import { isDomainError } from '@/app/platform/errors'
import { withActor } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import {
  newsVisits,
  poolSearches,
  poolSearchGroups,
  poolSearchMatches,
  poolSubscriptions,
} from '@/drizzle/schema'
import {
  confirmedEmployer,
  pendingEstablishment,
  publishedOffer,
  type StagedEmployer,
} from '@/seed/scenarios/index.server'
import { stage } from '../../setup/stage'
import { openSubscriptionWorld, type SubscriptionWorld } from './subscription-world'

const start = new Date('2027-05-03T08:00:00Z')
const wholePool: SearchTarget = { kind: 'pool', slug: 'transport', filters: '' }
const drivers: SearchTarget = { kind: 'pool', slug: 'transport', filters: 'permis=B' }

let world: SubscriptionWorld
let employer: StagedEmployer
let other: StagedEmployer

beforeEach(async () => {
  world = await openSubscriptionWorld(start)
  employer = await stage(world.database, (tx) => confirmedEmployer(tx))
  other = await stage(world.database, (tx) => confirmedEmployer(tx))
  await world.publish(await people(6))
})
afterEach(() => world.drop())

async function people(count: number): Promise<ProfileId[]> {
  const made: ProfileId[] = []
  while (made.length < count) made.push(await world.person())
  return made
}
const arrive = async (count: number, card = {}) => {
  const made = await people(count)
  await world.publish(made, card)
  return made
}
const her = () => world.as(employer.actor)
const follow = (target: SearchTarget = wholePool, who = employer, cadence: 'instant' | 'daily' = 'instant') =>
  subscribe({ ctx: world.as(who.actor), input: { target, cadence } })
/** Ten minutes on, a look, and whatever it asks for. */
async function goOn(minutes = 10) {
  world.clock.set(addMinutes(world.clock.now(), minutes))
  await world.look()
  await world.runJobs()
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )

describe('what is told of new people', () => {
  it('is nothing while they are fewer than five, and one mail of all of them once they are', async () => {
    await follow()
    await arrive(4)
    await goOn()
    await goOn(24 * 60)
    expect(world.mail.taken).toEqual([])
    expect(await readNews({ ctx: her() })).toEqual([])
    await arrive(1)
    await goOn()
    await goOn()
    expect(world.mail.taken).toHaveLength(1)
  })

  it('waits on the home of whoever follows it until she has looked, a search once, and of nobody else', async () => {
    await follow()
    expect(await listUnreadNews({ ctx: her() })).toEqual([])
    await arrive(5)
    await goOn()
    const first = world.clock.now()
    await arrive(5)
    await goOn()
    const unread = await listUnreadNews({ ctx: her() })
    expect(unread.map(({ title, at }) => ({ title, at }))).toEqual([
      { title: 'Transport et logistique', at: first },
    ])
    expect(await listUnreadNews({ ctx: world.as(other.actor) })).toEqual([])
    // To see it at home is no look: only the page itself is.
    expect(await listUnreadNews({ ctx: her() })).toHaveLength(1)
    await readNews({ ctx: her() })
    expect(await listUnreadNews({ ctx: her() })).toEqual([])
  })

  it('reads the same for five and for eight, and holds nothing of anybody', async () => {
    await follow()
    const names = await world.owner<{ id: string }[]>`select id from profiles`
    await arrive(5)
    await goOn()
    await arrive(8)
    await goOn()
    const [five, eight] = world.mail.taken
    expect(eight?.text).toBe(five?.text)
    expect(eight?.subject).toBe(five?.subject)
    expect(five?.subject).toBe('De nouveaux profils\u00a0: Transport et logistique')
    expect(five?.text).not.toMatch(/[4-9] (?:nouveaux )?profils|Profil [A-Z0-9]{3}/u)
    for (const { id } of names) expect(five?.text).not.toContain(id)
    expect(five?.text).toContain('abonné·e le 3 mai 2027')
  })

  it('counts nobody who left before, and nobody twice who comes back', async () => {
    await follow()
    const [first = names()] = await arrive(5)
    await world.withdraw(first)
    await goOn()
    expect(world.mail.taken).toEqual([])
    await arrive(1)
    await goOn()
    expect(world.mail.taken).toHaveLength(1)
    await world.owner`update consents set withdrawn_at = null`
    await arrive(3)
    await goOn()
    // She and three others: four.
    expect(world.mail.taken).toHaveLength(1)
  })

  it('does not begin anew for whoever stops and subscribes again', async () => {
    await follow()
    await arrive(3)
    await goOn()
    const [own] = await listSubscriptions({ ctx: her() })
    if (own) await stopSubscription({ ctx: her(), input: { id: own.id } })
    await goOn()
    await follow()
    await arrive(2)
    await goOn()
    expect(world.mail.taken).toHaveLength(1)
  })

  it('is by filters what cards say, and each employer is told of the same groups', async () => {
    await follow(drivers)
    await follow(wholePool, other)
    await arrive(5)
    await goOn()
    expect(world.mail.taken.map(({ to }) => to)).toEqual([other.email])
    await arrive(5, { licence: true })
    await goOn()
    expect(world.mail.taken.map(({ to }) => to).toSorted()).toEqual(
      [other.email, other.email, employer.email].toSorted(),
    )
    const groups =
      await world.owner`select count(*)::int from pool_search_groups group by search_id order by 1`
    expect([...groups]).toEqual([{ count: 1 }, { count: 2 }])
  })

  it('comes when the pool has five new people, whenever a search that says the same in other words began', async () => {
    // A family that is no family of the pool changes nothing of whom it shows: each is one more search of the same people.
    const sameAs = (family: string): SearchTarget => ({
      ...wholePool,
      filters: `famille=${family}&famille=N11`,
    })
    await follow()
    for (const family of ['A11', 'A12', 'A13', 'A14']) {
      await follow(sameAs(family))
      await arrive(1)
      await goOn()
    }
    expect(world.mail.taken).toEqual([])
    await arrive(1)
    await goOn()
    // They began before five, four, three and two of the five came, and all are told in the same minute: other moments would say
    // when each person came.
    const told = async () =>
      (await readNews({ ctx: her() })).map(({ at, path }) => ({ at: at.getTime(), path }))
    const first = await told()
    expect(new Set(first.map(({ path }) => path)).size).toBe(5)
    expect(new Set(first.map(({ at }) => at)).size).toBe(1)
    await arrive(4)
    await goOn()
    expect(await told()).toEqual(first)
  })

  it('waits while an establishment is not confirmed or an account is closed, and comes once it is again', async () => {
    await follow()
    await world.owner`update establishments set status = 'pending' where id = ${employer.establishmentId}`
    await arrive(5)
    await goOn()
    expect(world.mail.taken).toEqual([])
    await world.owner`update establishments set status = 'confirmed' where id = ${employer.establishmentId}`
    await goOn()
    expect(world.mail.taken).toHaveLength(1)
  })

  it('is not held for a year by a clock that was a year ahead', async () => {
    world.clock.set(addDays(start, 365))
    await follow(wholePool, employer, 'daily')
    world.clock.set(start)
    await world.owner`update pool_search_matches set group_id = null`
    await arrive(5)
    await goOn()
    world.clock.set(addDays(start, 1))
    await goOn(0)
    expect(world.mail.taken).toHaveLength(1)
  })
})

describe('a subscription', () => {
  it('is of confirmed employers, to pools that are there and offers of their own that are published', async () => {
    const pending = await stage(world.database, (tx) => pendingEstablishment(tx))
    expect(await codeOf(follow(wholePool, pending))).toBe('forbidden')
    expect(await codeOf(follow({ ...drivers, slug: 'nulle-part' }))).toBe('not_found')
    const offer = await stage(world.database, (tx) => publishedOffer(tx, { employer: other }))
    const target: SearchTarget = { kind: 'offer', jobOfferId: offer.jobOfferId }
    expect(await codeOf(follow(target))).toBe('not_found')
    expect(await codeOf(follow(target, other))).toBe('done')
    await world.owner`update job_offers set status = 'draft'`
    expect(await codeOf(follow(target, other))).toBe('conflict')
  })

  it('asked for again changes its cadence, and there are only so many', async () => {
    await follow()
    await follow(wholePool, employer, 'daily')
    expect(await listSubscriptions({ ctx: her() })).toMatchObject([
      { title: 'Transport et logistique', cadence: 'daily', path: '/employeur/viviers/transport' },
    ])
    await world.owner`insert into pool_searches (id, pool_id, filters, created_at, used_at)
      select gen_random_uuid(), ${world.pool.id}, 'competence=' || n, now(), now() from generate_series(1, ${maxSubscriptions - 1}) n`
    await world.owner`insert into pool_subscriptions (account_id, search_id, cadence, created_at, next_due_at, told_group)
      select ${employer.accountId}, id, 'daily', now(), now(), 0 from pool_searches where filters <> ''`
    expect(await codeOf(follow(drivers))).toBe('conflict')
    expect(await codeOf(follow())).toBe('done')
  })

  it('is shown, changed and ended by its own account only, by SQL too', async () => {
    await follow()
    await arrive(5)
    await goOn()
    const [own] = await listSubscriptions({ ctx: her() })
    if (!own) throw new Error('no subscription')
    const theirs = world.as(other.actor)
    expect(await listSubscriptions({ ctx: theirs })).toEqual([])
    expect(await readNews({ ctx: theirs })).toEqual([])
    expect(await codeOf(changeCadence({ ctx: theirs, input: { id: own.id, cadence: 'weekly' } }))).toBe(
      'not_found',
    )
    await stopSubscription({ ctx: theirs, input: { id: own.id } })
    for (const table of [poolSubscriptions, poolSearchGroups, newsVisits]) {
      const mine = await withActor(world.database, employer.actor, (tx) => tx.select().from(table))
      const seen = await withActor(world.database, other.actor, (tx) => tx.select().from(table))
      expect([
        mine.length,
        seen.filter((row) => mine.some((one) => JSON.stringify(one) === JSON.stringify(row))),
      ]).toEqual([table === newsVisits ? 0 : 1, []])
    }
    const search = { id: poolSearches.id }
    expect(
      await withActor(world.database, other.actor, (tx) => tx.select(search).from(poolSearches)),
    ).toEqual([])
    await expect(
      withActor(world.database, employer.actor, (tx) => tx.select().from(poolSearchMatches)),
    ).rejects.toThrow()
    await expect(
      withActor(world.database, employer.actor, (tx) => tx.update(poolSubscriptions).set({ toldGroup: 0 })),
    ).rejects.toThrow()
  })

  it('ends by the token of its mail, for whoever holds it, and by no other', async () => {
    await follow()
    await follow(drivers)
    await arrive(5)
    await goOn()
    const token = world.mail.taken[0]?.unsubscribeUrl?.split('/').at(-1) ?? ''
    const anybody = world.as(visitor)
    const forged = token.replace(/.$/u, (last) => (last === 'A' ? 'B' : 'A'))
    expect(await codeOf(unsubscribe({ ctx: anybody, input: { token: forged } }))).toBe('not_found')
    expect(await codeOf(unsubscribe({ ctx: anybody, input: { token: 'a'.repeat(43) } }))).toBe('not_found')
    expect(await findUnsubscription({ ctx: anybody, input: { token } })).toEqual({
      title: 'Transport et logistique',
    })
    await unsubscribe({ ctx: anybody, input: { token } })
    await unsubscribe({ ctx: anybody, input: { token } })
    expect(await findUnsubscription({ ctx: anybody, input: { token } })).toBeNull()
    expect(await listSubscriptions({ ctx: her() })).toMatchObject([
      { title: 'Transport et logistique, 1\u00a0filtre' },
    ])
    await arrive(5)
    await goOn()
    expect(world.mail.taken).toHaveLength(1)
    const stops =
      await world.owner`select actor_role from audit_entries where action = 'subscription.stopped'`
    expect([...stops]).toEqual([{ actor_role: 'system' }])
  })

  it('goes with its account, and its search a month later', async () => {
    await follow()
    await world.look()
    await world.owner`delete from pool_subscriptions`
    const kept = async () => (await world.owner`select id from pool_searches`).length
    const ctx = world.portal()
    world.clock.set(addDays(start, 29))
    await runRetention({ ctx, input: { dryRun: false } })
    expect(await kept()).toBe(1)
    world.clock.set(addDays(start, 32))
    await runRetention({ ctx, input: { dryRun: false } })
    expect(await kept()).toBe(0)
    // The search of the whole pool stays for one with filters.
    world.clock.set(start)
    await follow(drivers)
    expect(await kept()).toBe(2)
    world.clock.set(addDays(start, 32))
    await runRetention({ ctx, input: { dryRun: false } })
    expect(await kept()).toBe(2)
    const [rule] = await world.owner<{ rule: string }[]>`
      select confdeltype as rule from pg_constraint where conname = 'pool_subscriptions_account_id_accounts_id_fk'`
    expect(rule?.rule).toBe('c')
  })
})

describe('the feed', () => {
  it('says what is new since the visit before, and a reload is no visit', async () => {
    await follow()
    await arrive(5)
    await goOn()
    const isNew = async () => (await readNews({ ctx: her() })).map((entry) => entry.isNew)
    expect(await isNew()).toEqual([true])
    world.clock.set(addMinutes(world.clock.now(), 5))
    expect(await isNew()).toEqual([true])
    await goOn(60)
    expect(await isNew()).toEqual([false])
    await arrive(5)
    await goOn(60)
    expect(await isNew()).toEqual([true, false])
  })

  it('tells of nothing that was found before she subscribed', async () => {
    await follow()
    await arrive(5)
    await goOn()
    world.clock.set(addMinutes(world.clock.now(), 1))
    await follow(wholePool, other)
    expect(await readNews({ ctx: world.as(other.actor) })).toEqual([])
  })
})

function names(): never {
  throw new Error('nobody arrived')
}
