import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { recordAudit, verifyAuditChain } from '@/app/modules/audit/index.server'
import { transact } from '@/app/platform/context.server'
import { connectDatabase } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { createTestContext } from '@/tests/setup/context'

/**
 * `npm run bench:audit`: transactions that write one audit row, per second, with the chain and with its trigger off, in
 * turns, on a database of its own that gives up no safety; then the time to verify what was written.
 */
const connections = 8
const seconds = 5
const rounds = 3

const dataFolder = await mkdtemp(join(tmpdir(), 'cite-bench-'))
const server = await startEmbeddedDatabase({ dataFolder })
try {
  const database = connectDatabase(await prepareDatabase(server.url), connections)
  const owner = postgres(server.url, { max: 1, onnotice: () => {} })
  const ctx = createTestContext({ database })
  for (let round = 1; round <= rounds; round += 1) {
    for (const state of ['disable', 'enable']) {
      await owner.unsafe(`alter table audit_entries ${state} trigger chained`)
      const until = performance.now() + seconds * 1000
      const written = await Promise.all(Array.from({ length: connections }, () => writeUntil(until)))
      const total = written.reduce((sum, number) => sum + number, 0)
      console.log(
        `round ${round}, chain ${state}d: ${(total / seconds).toFixed(0)} transactions/s on ${connections} connections`,
      )
    }
  }
  const start = performance.now()
  const { links, head } = await verifyAuditChain({ database, secret: null, expected: null })
  console.log(
    `verified ${links} links up to ${head.position} in ${(performance.now() - start).toFixed(0)} ms`,
  )
  await Promise.all([database.close(), owner.end()])

  async function writeUntil(until: number): Promise<number> {
    let written = 0
    while (performance.now() < until) {
      await transact(ctx, (tx, inner) =>
        recordAudit(tx, inner, {
          action: 'bench.written',
          subject: { kind: 'account', id: String(written) },
        }),
      )
      written += 1
    }
    return written
  }
} finally {
  await server.stop()
  await removeEmbeddedDatabase({ dataFolder })
  await rm(dataFolder, { recursive: true, force: true })
}
