import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordAudit } from '@/app/modules/audit/index.server'
import { findUnbackedApprovals } from '@/app/modules/introductions/index.server'
import { transact } from '@/app/platform/context.server'
import { withActor } from '@/drizzle/client.server'
import { createTestContext } from '@/tests/setup/context'
import { createChainedWorld, type ChainedWorld } from './chained-world'

let world: ChainedWorld

beforeAll(async () => {
  world = await createChainedWorld()
})

afterAll(async () => {
  await world.drop()
})

const links = () => world.owner`select position::int, row_id::int from audit_chain order by position`

describe('many transactions at once', () => {
  it('neither block each other for good nor leave a gap or a fork', async () => {
    const before = await links()
    await world.owner`create table trial_rows (id int primary key, touched int not null)`
    await world.owner`insert into trial_rows select id, 0 from generate_series(1, 6) as id`
    await world.owner`grant select, update on trial_rows to cite_system`
    const ctx = createTestContext({ database: world.database })
    // Each writes its entry before, between and after business locks that it takes in the order of all: only a chain
    // whose lock were not the last one taken would close a circle.
    const outcomes = await Promise.allSettled(
      Array.from({ length: 200 }, (_, number) =>
        transact(ctx, async (tx, inner) => {
          const tell = (action: string) =>
            recordAudit(tx, inner, { action, subject: { kind: 'account', id: String(number) } })
          await tell('trial.first')
          for (const id of [1, 2, 3, 4, 5, 6].filter((id) => (number >> (id % 4)) % 2 === 0)) {
            await tx.execute(sql`update trial_rows set touched = touched + 1 where id = ${id}`)
            await tell('trial.second')
          }
          if (number % 10 === 0) throw new Error('given up')
        }),
      ),
    )
    const reasons = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' && outcome.reason instanceof Error ? [outcome.reason.message] : [],
    )
    expect(reasons).toEqual(Array.from({ length: 20 }, () => 'given up'))
    const after = await links()
    expect(after.map(({ position }) => Number(position))).toEqual(after.map((_, index) => index + 1))
    expect(after.length).toBeGreaterThan(before.length + 180)
    expect((await world.verify()).breaks).toEqual([])
  })

  it('stand in the order of their commits', async () => {
    const ctx = createTestContext({ database: world.database })
    const event = (action: string) => ({ action, subject: { kind: 'account', id: 'order' } })
    let commitFirst = () => {}
    const secondDone = new Promise<void>((resolve) => (commitFirst = resolve))
    const first = transact(ctx, async (tx, inner) => {
      await recordAudit(tx, inner, event('trial.written_first'))
      await secondDone
    })
    await transact(ctx, (tx, inner) => recordAudit(tx, inner, event('trial.committed_first')))
    commitFirst()
    await first
    const order = await world.owner`
      select action from audit_chain join audit_entries on source = 'audit_entries' and row_id = audit_entries.id
      where subject_id = 'order' order by position`
    expect(order.map(({ action }) => String(action))).toEqual([
      'trial.committed_first',
      'trial.written_first',
    ])
  })
})

describe('a role of the application', () => {
  it.each(['visitor', 'resident', 'employer', 'caseworker', 'coordinator', 'system'] as const)(
    '(%s) writes no link and changes none',
    async (role) => {
      for (const statement of [
        `insert into audit_chain select position + 1000, source, row_id + 1000, content_hash, previous_hash, hash from audit_chain`,
        `update audit_chain set hash = hash`,
        `delete from audit_chain`,
        `update audit_seals set hash = hash`,
        `delete from audit_seals`,
        `select append_to_audit_chain('audit_entries', 1, 'x')`,
        `set session_replication_role = replica`,
      ]) {
        await expect(
          withActor(world.database, { role, accountId: null }, (tx) => tx.execute(sql.raw(statement))),
        ).rejects.toMatchObject({ cause: { code: '42501' } })
      }
    },
  )
})

it('tells of approvals that no agreement, history or journal stands behind', async () => {
  expect(await findUnbackedApprovals({ database: world.database })).toEqual([])
  const [approved] = await world.owner<
    { id: string }[]
  >`select id from introductions where state = 'approved'`
  const undo = async (statement: string) => {
    await world.tamper('create table kept_entries as table audit_entries', statement)
    const found = await findUnbackedApprovals({ database: world.database })
    await world.tamper(
      'insert into audit_entries select * from kept_entries on conflict do nothing',
      'drop table kept_entries',
    )
    return found
  }
  expect(await undo(`delete from audit_entries where action = 'introduction.agreed'`)).toEqual([
    { introductionId: approved?.id, agreement: false, approval: true },
  ])
  expect(await undo(`delete from audit_entries where action = 'introduction.approved'`)).toEqual([
    { introductionId: approved?.id, agreement: true, approval: false },
  ])
  await world.tamper(`delete from introduction_transitions where to_state = 'approved'`)
  expect(await findUnbackedApprovals({ database: world.database })).toMatchObject([{ approval: false }])
})
