import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import { readFigures } from '@/app/modules/figures/index.server'
import { waitingDays, type Figures } from '@/app/modules/figures/shared'
import type { GuardedCount } from '@/app/modules/matching/shared'
import { addDays } from '@/app/platform/clock'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import { seedDemoWorld } from '@/seed/demo-world'
import { createTestContext, testKeyring } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

/** The figures against counts made apart: other SQL on the tables, and waiting times row by row. */
const now = new Date()
let test: TestDatabase

beforeAll(async () => {
  test = await createTestDatabase()
  await seedDemoWorld({ database: test.database, keyring: testKeyring, now })
  // Some have left and others let it run out, so that members and people shown are not the same.
  await test.owner`update consents set withdrawn_at = ${now} where withdrawn_at is null
    and resident_id in (select id from residents order by id limit 60)`
  await test.owner`update consents set expires_at = ${addDays(now, -1)} where withdrawn_at is null
    and resident_id in (select id from residents order by id desc limit 30)`
})
afterAll(() => test.drop())

const staff = (role: 'caseworker' | 'coordinator'): Actor => ({
  role,
  accountId: crypto.randomUUID() as AccountId,
  organisationId: crypto.randomUUID() as OrganisationId,
})
const read = (actor: Actor = staff('coordinator')): Promise<Figures> =>
  readFigures({
    ctx: createTestContext({ database: test.database, actor, clock: { now: () => now } }),
  })

/** What may be said of a count, written out again. */
function said(count: number, whole: number): GuardedCount {
  if (count < 5) return { under: 5 }
  const rest = whole - count
  return rest >= 1 && rest <= 4 ? { atLeast: count - (count % 5) } : { exactly: count }
}

/** Who is visible, by counting consents rather than asking whether one exists. */
const visible = () => test.owner<{ profile: string }[]>`
  select p.id as profile from consents c join profiles p using (resident_id)
  where c.purpose = 'visible_pool' and c.given_at <= ${now} and c.expires_at > ${now} and c.withdrawn_at is null
  group by p.id having (select count(*) from pool_members m where m.profile_id = p.id) > 0`

describe('the figures', () => {
  it('count whom a pool holds and shows', async () => {
    const shown = new Set((await visible()).map(({ profile }) => profile))
    const members = await test.owner<{ slug: string; profile: string }[]>`
      select t.slug, m.profile_id as profile from pool_members m join talent_pools t on t.id = m.pool_id`
    const pools = await test.owner<{ slug: string }[]>`select slug from talent_pools`
    const { pools: told, visible: whole } = await read()
    expect(whole).toEqual({ exactly: shown.size })
    expect(new Map(told.map(({ slug, people }) => [slug, people]))).toEqual(
      new Map(
        pools.map(({ slug }) => {
          const hers = members.filter((member) => member.slug === slug && shown.has(member.profile))
          return [slug, said(hers.length, shown.size)]
        }),
      ),
    )
    expect(members.length).toBeGreaterThan(members.filter(({ profile }) => shown.has(profile)).length)
  })

  it('count people and offers of a family, and tell of no one to four', async () => {
    const shown = new Set((await visible()).map(({ profile }) => profile))
    const sought = await test.owner<{ profile: string; family: string }[]>`
      select profile_id as profile, left(occupation_code, 3) as family from profile_occupations where sought`
    const offers = await test.owner<{ family: string; openings: number }[]>`
      select left(occupation_code, 3) as family, openings from job_offers where status = 'published'`
    const families = new Set([
      ...sought.filter(({ profile }) => shown.has(profile)).map(({ family }) => family),
      ...offers.map(({ family }) => family),
    ])
    const { families: told } = await read()
    expect(
      new Map(told.map(({ code, people, offers: of, openings }) => [code, [people, of, openings]])),
    ).toEqual(
      new Map(
        [...families].map((family) => {
          const people = new Set(
            sought
              .filter((each) => each.family === family && shown.has(each.profile))
              .map((each) => each.profile),
          )
          const hers = offers.filter((each) => each.family === family)
          const openings = hers.reduce((sum, each) => sum + each.openings, 0)
          return [family, [said(people.size, shown.size), hers.length, openings]]
        }),
      ),
    )
    expect(told.some(({ people }) => 'under' in people)).toBe(true)
    expect(told.some(({ people }) => 'exactly' in people)).toBe(true)
  })

  it('measure how long each step was waited for', async () => {
    const moves = await test.owner<{ id: string; to: string; at: Date }[]>`
      select introduction_id as id, to_state as to, at from introduction_transitions order by introduction_id, at, id`
    const steps: Record<string, string> = {
      requested: 'taken',
      proposed: 'taken',
      under_review: 'asked',
      awaiting_resident: 'answered',
      approved: 'outcome',
    }
    const waits = new Map<string, number[]>()
    moves.forEach(({ id, to, at }, index) => {
      const before = moves[index - 1]
      const step = before?.id === id ? steps[before.to] : undefined
      if (!before || step === undefined || to === 'cancelled' || at <= addDays(now, -waitingDays)) return
      waits.set(step, [...(waits.get(step) ?? []), (at.getTime() - before.at.getTime()) / 86_400_000])
    })
    const { waiting } = await read(staff('caseworker'))
    expect(waiting.map(({ step }) => step)).toEqual(['taken', 'asked', 'answered', 'outcome'])
    for (const { step, times, half, threeQuarters } of waiting) {
      const all = waits.get(step) ?? []
      expect([step, times]).toEqual([step, said(all.length, all.length)])
      expect(half).toBe(Math.round(quantile(all, 0.5) * 10) / 10)
      expect(threeQuarters).toBe(Math.round(quantile(all, 0.75) * 10) / 10)
    }
  })

  it('say nothing of a step that was waited for less than five times', async () => {
    const later = createTestContext({
      database: test.database,
      actor: staff('coordinator'),
      clock: { now: () => addDays(now, 2 * waitingDays) },
    })
    expect((await readFigures({ ctx: later })).waiting).toEqual(
      ['taken', 'asked', 'answered', 'outcome'].map((step) => ({
        step,
        times: { under: 5 },
        half: null,
        threeQuarters: null,
      })),
    )
  })

  it('are for staff', async () => {
    const accountId = crypto.randomUUID() as AccountId
    await expect(async () => read({ role: 'employer', accountId })).rejects.toMatchObject({
      code: 'forbidden',
    })
  })
})

/** By hand: the value so far along the sorted list, between its neighbours in proportion. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const [low = 0, high = low] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return low + (high - low) * (place - Math.floor(place))
}
