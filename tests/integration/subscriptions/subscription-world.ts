import { Logger, runOnce, type TaskList } from 'graphile-worker'
import { system } from '@/app/modules/access/shared'
import type { Jobs } from '@/app/modules/notifications/index.server'
import { sendPoolNews, tellSubscribers } from '@/app/modules/subscriptions/index.server'
import type { Clock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import type { Mail } from '@/app/platform/mailer.server'
import type { ProfileId } from '@/drizzle/ids'
import { workerAddress } from '@/drizzle/login/index.server'
import { talentPools } from '@/drizzle/schema'
import type { SearchEngine } from '@/search/port'
import { anySource, buildTalentPool } from '@/seed/builders/index.server'
import { visibleResident } from '@/seed/scenarios/index.server'
import { standingClock } from '../profiles/resident-world'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage } from '../../setup/stage'

export const plainCard = ['family:N11']
export const licenceCard = ['family:N11', 'licence:B']

/** What the next mails meet: `dies` takes the mail, and the process ends before it is written down. */
export type MailMood = 'takes' | 'refuses' | 'dies'

const noMatch = { score: 0, parts: [], gates: [], eligible: true, weightsVersion: 'none' }
const silent = new Logger(() => () => {})

export type SubscriptionWorld = Awaited<ReturnType<typeof openSubscriptionWorld>>

/** One pool of family N11, people who are published when the test says so, and a mail server that does as told. */
export async function openSubscriptionWorld(start: Date) {
  const test: TestDatabase = await createTestDatabase()
  const { database, owner } = test
  await loadVocabulary(database)
  const pool = buildTalentPool({ slug: 'transport', familyCodes: ['N11'] })
  await stage(database, (tx) => tx.insert(talentPools).values(pool))
  const [plain] = await owner<{ id: string }[]>`
    insert into card_classes (shown, created_at) values (${plainCard}, now()) returning id`
  const [licence] = await owner<{ id: string }[]>`
    insert into card_classes (shown, created_at) values (${licenceCard}, now()) returning id`
  const clock = standingClock(start)
  const mail = { mood: 'takes' as MailMood, taken: [] as (Mail & { at: Date })[] }
  /** Whom an engine would list for any offer. */
  const listed = new Set<ProfileId>()
  const engine: SearchEngine = {
    name: 'embedded',
    rank: (_offer, { offset, limit }) =>
      Promise.resolve({
        rows: [...listed]
          .slice(offset, offset + limit)
          .map((profileId) => ({ profileId, exposure: 0, match: noMatch })),
        total: listed.size,
      }),
    count: () => Promise.reject(new Error('nobody counts here')),
    close: () => Promise.resolve(),
  }
  const portal = (own: Clock = clock): Context => ({
    ...createTestContext({ database, actor: system, clock: own, engine }),
    mailer: {
      send(message) {
        if (mail.mood === 'refuses') return Promise.reject(new Error('450'))
        mail.taken.push({ ...message, at: clock.now() })
        return mail.mood === 'dies' ? Promise.reject(new Error('gone')) : Promise.resolve()
      },
    },
  })
  const tasks: TaskList = {
    pool_news: (payload) => sendPoolNews({ ctx: portal(), input: payload as Jobs['pool_news'] }),
  }
  return {
    ...test,
    clock,
    mail,
    pool,
    listed,
    portal,
    as: <A extends Context['actor']>(actor: A) => ({
      ...createTestContext({ database, actor, clock, engine }),
    }),
    /** Agreed and in a pool, with no card yet. */
    async person(): Promise<ProfileId> {
      const source = { ...anySource(), now: start }
      const staged = await stage(database, (tx) => visibleResident(tx, { poolIds: [pool.id] }, source))
      return staged.profileId
    },
    async publish(profileIds: readonly ProfileId[], { licence: holds = false } = {}) {
      const classId = (holds ? licence : plain)?.id ?? ''
      await owner`update published_cards set class_id = ${classId}, settled_revision = revision
        where profile_id = any(${[...profileIds]})`
    },
    async withdraw(profileId: ProfileId) {
      await owner`update consents set withdrawn_at = ${clock.now()}
        where resident_id = (select resident_id from profiles where id = ${profileId})`
    },
    look: (own?: Clock) => tellSubscribers({ ctx: portal(own) }),
    /** As many workers as asked run what waits. */
    async runJobs(workers = 1) {
      const [waiting] = await owner<{ count: number }[]>`
        select count(*)::int from graphile_worker._private_jobs where run_at <= now() and attempts < max_attempts`
      if (waiting?.count === 0) return
      const options = { connectionString: workerAddress(test.url), taskList: tasks, logger: silent }
      await Promise.all(Array.from({ length: workers }, () => runOnce(options)))
      // A runner answers before its last job is crossed off; at a later moment of the clock that job would be late.
      for (;;) {
        const [busy] = await owner<{ count: number }[]>`
          select count(*)::int from graphile_worker._private_jobs where locked_at is not null`
        if (busy?.count === 0) return
      }
    },
    /** What failed is tried again now, whatever the queue’s own patience. */
    async retry() {
      await owner`update graphile_worker._private_jobs set run_at = now() - interval '1 second'`
    },
  }
}
