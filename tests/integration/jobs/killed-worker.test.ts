import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { addMinutes } from '@/app/platform/clock'
import { startJobs } from '@/app/platform/jobs.server'
import { createSmtpMailer } from '@/app/platform/mailer.server'
import { withActor } from '@/drizzle/client.server'
import { confirmedEmployer } from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startMailServer, type MailServer } from '../../setup/mail-server'
import { stage } from '../../setup/stage'

/** Jobs of a worker that was killed come back, and what they do is done once. */
let test: TestDatabase
let server: MailServer
const workers: ChildProcess[] = []
const running: { stop(): Promise<void> }[] = []

/** Milliseconds: as often as it takes to not wait, and seldom enough for a busy machine. */
const look = 200

beforeAll(async () => {
  test = await createTestDatabase()
  server = await startMailServer()
})

afterEach(async () => {
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  for (const worker of workers.splice(0)) await kill(worker)
})

afterAll(async () => {
  await server.close()
  await test.drop()
})

function startElsewhere(): ChildProcess {
  const told = [test.url, server.url, String(look)]
  const worker = fork(join(import.meta.dirname, 'run-jobs.ts'), told, { execArgv: ['--import', 'tsx'] })
  workers.push(worker)
  return worker
}

async function kill(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill('SIGKILL')
  await once(worker, 'exit')
}

/** A claim of the dead worker on its mail has run out by this worker's clock. */
async function startHere(): Promise<void> {
  const ctx = createTestContext({
    database: test.database,
    clock: { now: () => addMinutes(new Date(), 2) },
  })
  const mailer = createSmtpMailer(server.url, 'cite@example.invalid')
  running.push(await startJobs(test.url, { ...ctx, mailer }, look))
}

async function askForMail(): Promise<string> {
  const employer = await stage(test.database, (tx) => confirmedEmployer(tx))
  await withActor(test.database, system, (tx) =>
    enqueueJob(tx, 'establishment_decided', { establishmentId: employer.establishmentId }),
  )
  return employer.email
}

const mailJobs = () =>
  test.owner<{ attempts: number; locked_by: string | null }[]>`
    select attempts, locked_by from graphile_worker.jobs where task_identifier = 'establishment_decided'`
const mails = () =>
  test.owner`select count(*)::int as all, count(sent_at)::int as sent from identity.sent_mails`

it('gives the job of a killed worker to another, which sends the mail that was half sent as the same one', async () => {
  server.mood = 'hangs_after_data'
  const to = await askForMail()
  const doomed = startElsewhere()
  await server.receive(1)
  await kill(doomed)
  const [left] = await mailJobs()
  expect([left?.attempts, typeof left?.locked_by]).toEqual([1, 'string'])

  server.mood = 'takes'
  await startHere()
  await server.receive(2)
  await Promise.all(running.splice(0).map((jobs) => jobs.stop()))
  expect(server.received.map((mail) => mail.to)).toEqual([to, to])
  expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(1)
  expect([...(await mailJobs())]).toEqual([])
  expect([...(await mails())]).toEqual([{ all: 1, sent: 1 }])
  expect([...(await test.owner`select * from worker_beats`)]).toEqual([])
})

it('leaves a worker its job as long as it lives, however many watch', async () => {
  server.received.length = 0
  server.mood = 'hangs_after_data'
  await askForMail()
  startElsewhere()
  await server.receive(1)
  const [before] = await mailJobs()
  await startHere()
  await startHere()
  // As many beats of the watchers as would have been enough, and again.
  const beats = async () => {
    const rows = await test.owner<{ beats: number }[]>`select beats from worker_beats order by beats`
    return rows.length < 3 ? 0 : (rows[0]?.beats ?? 0)
  }
  await expect.poll(beats, { timeout: 20_000 }).toBeGreaterThan(20)
  expect([...(await mailJobs())]).toEqual([before])
  expect(server.received).toHaveLength(1)
})

it('writes into the journal what is given up after its last attempt', async () => {
  const broken = await withActor(test.database, system, async (tx) => {
    const employer = await confirmedEmployer(tx)
    await enqueueJob(tx, 'establishment_decided', { establishmentId: employer.establishmentId }, 'broken')
    return employer
  })
  await test.owner`update graphile_worker._private_jobs set max_attempts = 1 where key = 'broken'`
  server.mood = 'refuses_for_now'
  await startHere()
  await expect
    .poll(() => test.owner`select details from audit_entries where action = 'job.abandoned'`, {
      timeout: 20_000,
    })
    .toEqual([{ details: { task: 'establishment_decided' } }])
  expect([
    ...(await test.owner`select sent_at from identity.sent_mails where account_id = ${broken.accountId}`),
  ]).toEqual([{ sent_at: null }])
})
