import { afterEach, describe, expect, it } from 'vitest'
import type { EmployerActor } from '@/app/modules/access/shared'
import {
  changeCadence,
  listSubscriptions,
  stopSubscription,
  subscribe,
} from '@/app/modules/subscriptions/index.server'
import type { SearchTarget } from '@/app/modules/subscriptions/shared'
import { addDays, addMinutes } from '@/app/platform/clock'
import type { AccountId, ProfileId } from '@/drizzle/ids'
import type { Cadence } from '@/drizzle/vocabulary'
import { createRandom } from '@/seed/builders/index.server'
import { confirmedEmployer, publishedOffer } from '@/seed/scenarios/index.server'
import { stage } from '../../setup/stage'
import {
  expectGroups,
  expectMails,
  sevens,
  type Arrival,
  type ExpectedMail,
  type Stretch,
} from './simulated-month'
import { openSubscriptionWorld, type SubscriptionWorld } from './subscription-world'

/** Each subscriber is told of each new match once, in her cadence, whatever happens to clocks, workers and mail servers. */
let world: SubscriptionWorld | undefined

afterEach(async () => {
  await world?.drop()
  world = undefined
})

/** A change of hour in each; the worker is away over one seven o’clock, the mail server over the change itself. */
const months = [
  {
    name: 'March 2027',
    start: '2027-03-01T00:00:00Z',
    end: '2027-04-01T00:00:00Z',
    change: '2027-03-28T01:00:00Z',
  },
  {
    name: 'October 2027',
    start: '2027-10-04T00:00:00Z',
    end: '2027-11-04T00:00:00Z',
    change: '2027-10-31T01:00:00Z',
  },
]

/** Every three hours and at seven in the morning, in winter and in summer time; every half hour around the change. */
function nextLook(at: Date, change: Date): Date {
  if (Math.abs(at.getTime() - change.getTime()) < 8 * 3600_000) return addMinutes(at, 30)
  const next = addMinutes(at, 60)
  const hour = next.getUTCHours()
  return hour === 5 || hour % 3 === 0 ? next : nextLook(next, change)
}

describe.each(months)('over $name', ({ start: first, end: last, change: changes }) => {
  it(
    'tells every subscriber of every new match once, in the right cadence',
    { timeout: 600_000 },
    async () => {
      const start = new Date(first)
      const end = new Date(last)
      const change = new Date(changes)
      const outage = { from: addDays(change, -0.6), until: addDays(change, 0.4) }
      // Over seven o’clock of the Monday after the change, and over one of an ordinary day.
      const away = [
        { from: addMinutes(change, 27 * 60), until: addMinutes(change, 31 * 60) },
        { from: addDays(start, 8.1), until: addDays(start, 8.6) },
      ]
      const random = createRandom(start.getTime() / 1000)
      const opened = (world = await openSubscriptionWorld(start))
      const { clock, mail, owner } = opened

      const all: ProfileId[] = []
      for (let count = 0; count < 100; count += 1) all.push(await opened.person())
      const arrivals = all.map((profileId, index): Arrival => {
        // Ten are there from the beginning, so that each card has its five.
        const publishedAt =
          index < 12 ? addMinutes(start, -1) : addMinutes(start, random.integer(1, 31 * 24 * 60 - 1))
        const leavesAt =
          index >= 12 && random.chance(0.15) ? addMinutes(publishedAt, random.integer(5, 5000)) : null
        return { profileId, publishedAt, leavesAt, licence: index % 2 === 0 }
      })

      const employers = await Promise.all(
        [1, 2, 3, 4].map(() => stage(opened.database, (tx) => confirmedEmployer(tx))),
      )
      const [one, two, three, four] = employers
      if (!one || !two || !three || !four) throw new Error('no employers')
      const offer = await stage(opened.database, (tx) => publishedOffer(tx, { employer: one }))
      const wholePool: SearchTarget = { kind: 'pool', slug: 'transport', filters: '' }
      const drivers: SearchTarget = { kind: 'pool', slug: 'transport', filters: 'permis=B' }
      const ofOffer: SearchTarget = { kind: 'offer', jobOfferId: offer.jobOfferId }

      interface Subscriber {
        actor: EmployerActor
        target: SearchTarget
        stretches: Stretch[]
      }
      const whole = (cadence: Cadence): Stretch[] => [{ from: start, until: null, cadence }]
      const middle = addDays(start, 12.3)
      const later = addDays(start, 20.01)
      const subscribers: Subscriber[] = [
        { actor: one.actor, target: wholePool, stretches: whole('instant') },
        { actor: two.actor, target: wholePool, stretches: whole('daily') },
        { actor: three.actor, target: wholePool, stretches: whole('weekly') },
        { actor: one.actor, target: drivers, stretches: whole('daily') },
        { actor: two.actor, target: drivers, stretches: whole('instant') },
        { actor: three.actor, target: drivers, stretches: whole('weekly') },
        { actor: one.actor, target: ofOffer, stretches: whole('instant') },
        // Comes later, changes her mind, and leaves.
        {
          actor: four.actor,
          target: wholePool,
          stretches: [
            { from: middle, until: later, cadence: 'weekly' },
            { from: later, until: addDays(start, 26), cadence: 'daily' },
          ],
        },
      ]

      interface Event {
        at: Date
        run: () => Promise<unknown>
      }
      const events: Event[] = [
        ...arrivals.map(({ publishedAt, profileId, licence }) => ({
          at: publishedAt,
          run: async () => {
            opened.listed.add(profileId)
            await opened.publish([profileId], { licence })
          },
        })),
        ...arrivals.flatMap(({ leavesAt, profileId }) =>
          leavesAt === null ? [] : [{ at: leavesAt, run: () => opened.withdraw(profileId) }],
        ),
        ...subscribers.flatMap(({ actor, target, stretches }) =>
          stretches.map(({ from, cadence }, index) => ({
            at: from,
            run: async () => {
              if (index === 0) return subscribe({ ctx: opened.as(actor), input: { target, cadence } })
              const [own] = await listSubscriptions({ ctx: opened.as(actor) })
              if (!own) throw new Error('nothing to change')
              return changeCadence({ ctx: opened.as(actor), input: { id: own.id, cadence } })
            },
          })),
        ),
      ]
      const subscriptionIds = async () => {
        const rows = await owner<{ account: AccountId; id: string; filters: string; offer: string | null }[]>`
        select account_id as account, s.id, filters, job_offer_id as offer
        from pool_subscriptions s join pool_searches on pool_searches.id = search_id`
        return subscribers.map(({ actor, target }) => {
          const found = rows.find(
            ({ account, filters, offer: ofRow }) =>
              account === actor.accountId &&
              (target.kind === 'offer' ? ofRow !== null : ofRow === null && filters === target.filters),
          )
          return found?.id ?? null
        })
      }
      let ids: (string | null)[] = []
      events.push({
        at: addDays(start, 26),
        run: async () => {
          ids = await subscriptionIds()
          const [own] = await listSubscriptions({ ctx: opened.as(four.actor) })
          if (own) await stopSubscription({ ctx: opened.as(four.actor), input: { id: own.id } })
        },
      })
      events.sort((a, b) => a.at.getTime() - b.at.getTime())

      const looks: Date[] = []
      const within = (at: Date, { from, until }: { from: Date; until: Date }) => at >= from && at < until
      for (let at = start; at <= end; at = nextLook(at, change)) {
        for (let event = events[0]; event && event.at <= at; event = events[0]) {
          events.shift()
          clock.set(event.at)
          await event.run()
        }
        clock.set(at)
        if (at.getTime() === start.getTime() || away.some((stretch) => within(at, stretch))) continue
        looks.push(at)
        mail.mood = within(at, outage) ? 'refuses' : random.chance(0.05) ? 'dies' : 'takes'
        if (random.chance(0.1)) await opened.look(dyingAfter(clock, random.integer(1, 8))).catch(ended)
        // Two workers at once, now and then.
        await Promise.all(random.chance(0.2) ? [opened.look(), opened.look()] : [opened.look()])
        if (!within(at, outage) || at.getUTCHours() % 3 === 0) {
          await opened.retry()
          await opened.runJobs(random.chance(0.2) ? 2 : 1)
        }
        if (mail.mood === 'dies') {
          mail.mood = 'takes'
          await opened.retry()
          await opened.runJobs()
        }
      }

      const moments = sevens(start, end)
      const groupsOf = ({ target, stretches }: Subscriber): ExpectedMail[] => {
        const matches = (arrival: Arrival) => target !== drivers || arrival.licence
        // A search begins with its first subscriber.
        const begins = target === wholePool ? start : (stretches[0]?.from ?? start)
        const ofPool = expectGroups(arrivals, { looks, begins: start, matches: () => true })
        return expectGroups(arrivals, {
          looks,
          begins,
          matches,
          ...(target === drivers && { within: ofPool }),
        })
      }
      const told = await readTold(opened)
      let mails = 0
      for (const [index, subscriber] of subscribers.entries()) {
        const expected = expectMails(groupsOf(subscriber), subscriber.stretches, { looks, moments })
        const actual = told(ids[index] ?? null, subscriber.stretches[0]?.from ?? start)
        mails += actual.length
        expect(actual.map(({ people }) => people.toSorted())).toEqual(
          expected.map(({ people }) => people.toSorted()),
        )
        for (const [nth, { at }] of expected.entries()) {
          const sentAt = actual[nth]?.sentAt ?? new Date(0)
          if (!within(at, outage)) expect(sentAt).toEqual(at)
          else
            expect([sentAt >= outage.until, sentAt < addMinutes(outage.until, 3 * 60)]).toEqual([true, true])
        }
        // Nobody twice.
        const everybody = actual.flatMap(({ people }) => people)
        expect(new Set(everybody).size).toBe(everybody.length)
        expect(expected.length).toBeGreaterThan(0)
      }
      // A mail that left before its process ended leaves again as the same one: whoever has two can tell.
      expect(new Set(mail.taken.map(({ messageId }) => messageId)).size).toBe(mails)
      expect(
        await owner`select id from graphile_worker._private_jobs where attempts >= max_attempts`,
      ).toHaveLength(0)
    },
  )
})

/** A process that ends the n-th time it looks at the clock: whatever transaction is open is rolled back. */
function dyingAfter(clock: { now(): Date }, times: number) {
  let left = times
  return {
    now() {
      left -= 1
      if (left === 0) throw new EndedError('this worker has ended')
      return clock.now()
    },
  }
}

class EndedError extends Error {}

function ended(error: unknown): void {
  if (!(error instanceof EndedError)) throw error
}

/** What a subscription begun at a moment was told, in order: whom its mails stood for, and when they were taken. */
async function readTold({ owner }: SubscriptionWorld) {
  const mails = await owner<{ key: string; sent_at: Date | null }[]>`
    select idempotency_key as key, sent_at from identity.sent_mails where idempotency_key like 'pool_news:%'`
  const groups = await owner<{ search: string; id: number; formed_at: Date; people: ProfileId[] }[]>`
    select g.search_id as search, g.id::int, g.formed_at, array_agg(profile_id::text) as people
    from pool_search_groups g join pool_search_matches on group_id = g.id group by g.id`
  return (subscription: string | null, begun: Date) => {
    const told = mails
      .map(({ key, sent_at: sentAt }) => ({ key: key.split(':'), sentAt }))
      .filter(({ key }) => key[1] === subscription)
      .map(({ key, sentAt }) => ({ sentAt, last: Number(key[2]) }))
      .toSorted((a, b) => a.last - b.last)
    const search = groups.find(({ id }) => id === told[0]?.last)?.search
    return told.map(({ last, sentAt }, nth) => ({
      sentAt,
      people: groups
        .filter(({ id, search: of }) => of === search && id > (told[nth - 1]?.last ?? -1) && id <= last)
        .filter(({ formed_at: formedAt }) => formedAt > begun)
        .flatMap(({ people }) => people),
    }))
  }
}
