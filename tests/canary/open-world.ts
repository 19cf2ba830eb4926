import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type postgres from 'postgres'
import { system } from '@/app/modules/access/shared'
import { startJobs } from '@/app/platform/jobs.server'
import { createLogger } from '@/app/platform/logger.server'
import type { Mail } from '@/app/platform/mailer.server'
import type { Portal } from '@/app/platform/portal.server'
import { withActor } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { emailAddresses } from '@/drizzle/schema'
import { seedDemoWorld } from '@/seed/demo-world'
import { testKeyring, testSettings } from '../setup/context'
import { createTestDatabase } from '../setup/database'
import { startTestPortal } from '../setup/portal'
import { prepareTemplate } from '../setup/start-database'
import { chooseCast, type Awaiting } from './choose-cast'
import type { TokenRegister } from './find-tokens'
import { plantTokens } from './plant-tokens'
import type { Viewer } from './viewers'

/** The demo world behind a portal that runs as in production, with a token in every field that tells who a person is. */
export interface CanaryWorld {
  portal: Portal
  /** Past every rule. */
  owner: postgres.Sql
  secret: string
  register: TokenRegister
  viewers: readonly Viewer[]
  awaiting: Awaiting
  /** What was handed to the mail server, in clear. */
  mails: readonly Mail[]
  logs: readonly string[]
  /** Whose address it is. */
  accountOf(email: string): string | null
  /** Waits until every job is done. */
  finishJobs(): Promise<void>
  close(): Promise<void>
}

export async function openCanaryWorld(residents: number): Promise<CanaryWorld> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'cite-canary-'))
  const server = await startEmbeddedDatabase({ dataFolder, durable: false })
  const portalUrl = await prepareTemplate(server.url)
  const test = await createTestDatabase({ serverUrl: server.url, portalUrl })
  const { owner } = test
  await seedDemoWorld({ database: test.database, keyring: testKeyring, now: new Date(), residents })

  const mails: Mail[] = []
  const logs: string[] = []
  const settings = { ...testSettings, demo: false }
  const { portal, visit, close } = await startTestPortal(test, null, {
    settings,
    logger: createLogger('debug', { write: (line) => logs.push(line) }),
    mailer: {
      send: (mail) => {
        mails.push(mail)
        return Promise.resolve()
      },
    },
  })
  const jobs = await startJobs(test.url, portal)
  const cast = await chooseCast(owner)
  const emails = await readAccountEmails(portal)
  const register = await plantTokens(portal, owner, { role: 'caseworker', ...cast.caseworker }, emails)
  const accounts = new Map([...emails].map(([account, email]) => [email, account]))
  const viewers: Viewer[] = [{ name: 'visitor', role: 'visitor', accountId: null, visitor: await visit() }]
  for (const { name, role, accountId } of cast.members) {
    viewers.push({ name, role, accountId, visitor: await visit(accountId) })
  }
  return {
    portal,
    owner,
    secret: settings.secret,
    register,
    viewers,
    awaiting: cast.awaiting,
    mails,
    logs,
    accountOf: (email) => accounts.get(email) ?? null,
    finishJobs: () => finishJobs(owner),
    async close() {
      await jobs.stop()
      await close()
      await test.drop()
      await server.stop()
      await removeEmbeddedDatabase({ dataFolder })
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Jobs follow changes by a moment; one that failed for good is a fault of its own. */
async function finishJobs(owner: postgres.Sql): Promise<void> {
  for (;;) {
    const [row] = await owner<{ waiting: number; lost: number }[]>`
      select count(*) filter (where attempts < max_attempts)::int as waiting,
        count(*) filter (where attempts >= max_attempts)::int as lost
      from graphile_worker._private_jobs where run_at <= now()`
    if (row?.lost) throw new Error(`${row.lost} job(s) failed for good`)
    if (!row?.waiting) return
    await pause(200)
  }
}

/** By account, the address that its mail goes to. */
async function readAccountEmails(portal: Portal): Promise<Map<string, string>> {
  const rows = await withActor(portal.database, system, (tx) => tx.select().from(emailAddresses))
  return new Map(
    rows.map(({ accountId, email }) => [
      accountId,
      portal.keyring.open(emailAddresses.email, accountId, email),
    ]),
  )
}
