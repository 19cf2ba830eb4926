import { recordAudit, sealAuditChain, verifyAuditChain, type Head } from '@/app/modules/audit/index.server'
import { transact } from '@/app/platform/context.server'
import { approvedIntroduction, awaitingResidentIntroduction } from '@/seed/scenarios/index.server'
import { createTestContext, testSettings } from '@/tests/setup/context'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { loadVocabulary, stage } from '@/tests/setup/stage'

export interface ChainedWorld extends TestDatabase {
  seal(): Promise<void>
  /** One entry of its own transaction. */
  write(action: string, details?: Record<string, string | number | null>): Promise<void>
  verify(options?: { secret?: string; expected?: Head }): ReturnType<typeof verifyAuditChain>
  /** What a superuser may do: no trigger fires, no rule holds. */
  tamper(...statements: string[]): Promise<void>
}

/** Two introductions with their history and agreements, then entries of every shape, and a seal on each of the last two. */
export async function createChainedWorld(): Promise<ChainedWorld> {
  const test = await createTestDatabase()
  await loadVocabulary(test.database)
  await stage(test.database, async (tx) => {
    await approvedIntroduction(tx)
    await awaitingResidentIntroduction(tx)
  })
  const ctx = createTestContext({ database: test.database })
  const world: ChainedWorld = {
    ...test,
    seal: () => sealAuditChain({ ctx }),
    write: (action, details = {}) =>
      transact(ctx, (tx, inner) =>
        recordAudit(tx, inner, { action, subject: { kind: 'account', id: `${action} é` }, details }),
      ),
    verify: ({
      secret = testSettings.secret,
      expected = null,
    }: { secret?: string; expected?: Head | null } = {}) =>
      verifyAuditChain({ database: test.database, secret, expected }),
    async tamper(...statements) {
      await test.owner.begin(async (sql) => {
        await sql`set local session_replication_role = replica`
        for (const statement of statements) await sql.unsafe(statement)
      })
    },
  }
  for (let entry = 0; entry < 4; entry += 1) {
    await world.write(`trial.written_${entry}`, { number: entry, none: null, text: 'à, "b" : {c}' })
  }
  await world.seal()
  await world.write('trial.sealed_again')
  await world.seal()
  return world
}
