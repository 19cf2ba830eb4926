import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runRetention } from '@/app/modules/retention/index.server'
import { isDomainError } from '@/app/platform/errors'
import { limits, type LimitName } from '@/app/platform/limits/limits'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { connectDatabase, withActor, type Database } from '@/drizzle/client.server'
import { rateLimits } from '@/drizzle/schema'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'

let test: TestDatabase
/** The pool of another web process. */
let neighbour: Database

beforeAll(async () => {
  test = await createTestDatabase()
  neighbour = connectDatabase(test.url, 10)
})
afterAll(async () => {
  await neighbour.close()
  await test.drop()
})

const go = (name: LimitName, subject: string, database = test.database) =>
  spendLimit(createTestContext({ database }), name, subject).then(
    () => 'through',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )

const names = Object.keys(limits).filter((name): name is LimitName => name in limits)

describe('a limit', () => {
  it.each(names)('%s lets exactly its share through, whatever arrives at once at two nodes', async (name) => {
    const { points } = limits[name]
    const outcomes: unknown[] = []
    while (outcomes.length < points + 20) {
      const nodes = [test.database, neighbour]
      const atOnce = Array.from({ length: 20 }, (_, index) => go(name, 'somebody', nodes[index % 2]))
      outcomes.push(...(await Promise.all(atOnce)))
    }
    expect(outcomes.filter((outcome) => outcome === 'through')).toHaveLength(points)
    expect(new Set(outcomes)).toEqual(new Set(['through', 'too_many']))
    expect(await go(name, 'somebody else')).toBe('through')
  })

  it('says when to come back, and opens again then', async () => {
    const { points, seconds } = limits.sign_in_per_account
    for (let count = 0; count < points; count += 1) await go('sign_in_per_account', 'a@exemple.test')
    const refusal = await spendLimit(
      createTestContext({ database: test.database }),
      'sign_in_per_account',
      'a@exemple.test',
    ).catch((error: unknown) => (isDomainError(error) ? error : null))
    expect(refusal?.retryAfter).toBeGreaterThan(seconds - 60)
    expect(refusal?.retryAfter).toBeLessThanOrEqual(seconds)
    expect(refusal?.message).toContain('dans 15\u00a0minutes')
    await test.owner`update rate_limits set expire = now() - interval '1 second'`
    expect(await go('sign_in_per_account', 'a@exemple.test', neighbour)).toBe('through')
  })

  it('is kept by a digest alone', async () => {
    await go('sign_in_per_account', 'camille@exemple.test')
    await go('sign_in_per_address', '203.0.113.7')
    const rows = JSON.stringify(await test.owner`select * from rate_limits`)
    expect(rows).not.toContain('exemple')
    expect(rows).not.toContain('203.0')
  })

  it('is out of reach of those it counts', async () => {
    for (const role of ['visitor', 'resident', 'employer', 'caseworker', 'coordinator'] as const) {
      const read = withActor(test.database, { role, accountId: null }, (tx) => tx.select().from(rateLimits))
      await expect(read).rejects.toThrow()
    }
  })

  it('leaves nothing behind once it has run out', async () => {
    await go('export', 'x')
    const [{ expire } = { expire: null }] = await test.owner<{ expire: Date }[]>`
      select max(expire) as expire from rate_limits`
    const past = { now: () => new Date((expire?.getTime() ?? 0) + 1) }
    await runRetention({
      ctx: createTestContext({ database: test.database, clock: past }),
      input: { dryRun: false },
    })
    expect(await test.owner`select * from rate_limits`).toEqual([])
  })
})

describe('without its count', () => {
  const asData = (name: LimitName) => (limits[name].withoutCount === 'open' ? 'through' : 'unavailable')

  it('each door does as its line says when the database is away', async () => {
    const away = new URL(test.url)
    away.port = '1'
    const database = connectDatabase(away.href, 1)
    const outcomes = await Promise.all(names.map(async (name) => [name, await go(name, 'x', database)]))
    expect(outcomes).toEqual(names.map((name) => [name, asData(name)]))
    await database.close()
  })

  it('and when the count does not come', async () => {
    await test.owner.begin(async (sql) => {
      await sql`lock table rate_limits in access exclusive mode`
      const outcomes = await Promise.all(names.map(async (name) => [name, await go(name, 'y')]))
      expect(outcomes).toEqual(names.map((name) => [name, asData(name)]))
    })
  })
})
