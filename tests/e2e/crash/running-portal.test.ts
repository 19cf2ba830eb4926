import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rm, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { expectNothingHalfDone } from '@/tests/setup/expect-nothing-half-done'
import { root, Scratch } from '../embedded/scratch'
import { openFallibleDatabase } from './fallible-database'
import { openTownHall, type TownHall } from './open-town-hall'

/** A portal that runs on while its database goes away or fills up, and is right again without a restart. */
const opened: (() => Promise<unknown>)[] = []

afterEach(async () => {
  for (const close of opened.splice(0).toReversed()) await close()
})

/** The page that says so, in French and with its status, and when to ask again. */
async function expectPatience(response: Response): Promise<void> {
  expect([response.status, response.headers.get('Retry-After')]).toEqual([503, '60'])
  expect(await response.text()).toContain('Réessayez dans une minute')
}

const stateOf = async ({ test, staged }: TownHall) => {
  const [row] = await test.owner<{ state: string; approvals: number; jobs: number }[]>`
    select state,
      (select count(*)::int from audit_entries where action = 'introduction.approved') as approvals,
      (select count(*)::int from introduction_transitions where to_state = 'approved') as jobs
    from introductions where id = ${staged.introductionId}`
  return row
}

async function expectAllWell(hall: TownHall): Promise<void> {
  const page = await hall.employer.get(hall.paths.introduction)
  expect(page.status).toBe(200)
  await hall.doJob()
  await expect
    .poll(
      async () =>
        (
          await hall.test.owner`
          select 1 from pg_stat_activity where query like 'LISTEN "jobs:insert"%' and datname = current_database()`
        ).length,
      { timeout: 60_000 },
    )
    .toBe(1)
  await expectNothingHalfDone(hall.test)
}

it.each(['killed', 'stopped in order'] as const)(
  'says so while PostgreSQL was %s, and goes on once it is back',
  async (how) => {
    const scratch = await Scratch.create()
    opened.push(() => scratch.clear())
    const server = await openFallibleDatabase(scratch)
    opened.push(() => server.close())
    const hall = await openTownHall(server.url)
    opened.push(() => hall.close())
    await expectAllWell(hall)

    await (how === 'killed' ? server.kill() : server.stop())
    await expectPatience(await hall.employer.get(hall.paths.introduction))
    await expectPatience(await hall.employer.get('/employeur'))
    await expectPatience(await hall.approve())
    await server.restart()

    await expectAllWell(hall)
    expect(await stateOf(hall)).toEqual({ state: 'awaiting_resident', approvals: 0, jobs: 0 })
    expect((await hall.approve()).status).toBe(302)
    await expectAllWell(hall)
    expect(await stateOf(hall)).toEqual({ state: 'approved', approvals: 1, jobs: 1 })
  },
  240_000,
)

if (!root || !existsSync('/proc/mounts')) {
  it.skip('a disk that is full: skipped, for only root of a Linux can make one', () => {})
} else {
  it('says so while the disk is full, does nothing by halves, and goes on once there is room', async (context) => {
    const scratch = await Scratch.create()
    opened.push(() => scratch.clear())
    const disk = join(scratch.folder, 'disk')
    await mkdir(disk)
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=755', 'tmpfs', disk], { stdio: 'ignore' })
    } catch {
      context.skip('this machine lets nobody mount a disk')
    }
    opened.push(async () => execFileSync('umount', ['-l', disk]))
    const server = await startEmbeddedDatabase({ dataFolder: join(disk, 'data'), durable: false })
    opened.push(() => server.stop())
    const hall = await openTownHall(server.url)
    opened.push(() => hall.close())
    await expectAllWell(hall)

    const filler = join(disk, 'filler')
    const { bavail, bsize } = await statfs(disk)
    execFileSync('fallocate', ['-l', String(bavail * bsize), filler])
    const before = await stateOf(hall)
    // A page that shows a person is written down: what still finds room is done whole, what does not is refused whole.
    let refused: Response | null = null
    for (let tries = 0; tries < 200 && refused === null; tries += 1) {
      const response = await hall.caseworker.get(hall.paths.approval)
      if (response.status !== 200) refused = response
    }
    if (refused === null) throw new Error('the disk never filled up')
    await expectPatience(refused)
    const approval = await hall.approve()
    expect([302, 503]).toContain(approval.status)
    const after = await stateOf(hall)
    expect(after).toEqual(approval.status === 302 ? { state: 'approved', approvals: 1, jobs: 1 } : before)

    await rm(filler)
    await expectAllWell(hall)
    if (approval.status === 503) expect((await hall.approve()).status).toBe(302)
    await expectAllWell(hall)
    expect(await stateOf(hall)).toEqual({ state: 'approved', approvals: 1, jobs: 1 })
  }, 240_000)
}
