import postgres from 'postgres'
import { system } from '@/app/modules/access/shared'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import { startJobs } from '@/app/platform/jobs.server'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { awaitingResidentIntroduction, type StagedIntroduction } from '@/seed/scenarios/index.server'
import type { TestDatabase } from '@/tests/setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '@/tests/setup/portal'
import { loadVocabulary, stage } from '@/tests/setup/stage'

/** A portal that answers and does its jobs over one database, with an introduction that waits for its approval. */
export interface TownHall {
  portal: TestPortal
  test: TestDatabase
  staged: StagedIntroduction
  caseworker: Visitor
  employer: Visitor
  /** The page where the caseworker approves, and the employer's of the same introduction. */
  paths: { approval: string; introduction: string }
  approve(): Promise<Response>
  /** A job that leaves a mail in the record: settles once it has been done. */
  doJob(): Promise<void>
  close(): Promise<void>
}

export async function openTownHall(ownerUrl: string): Promise<TownHall> {
  const url = await prepareDatabase(ownerUrl)
  const database = connectDatabase(url)
  const owner = postgres(ownerUrl, { max: 2, onnotice: () => {}, backoff: () => 0.2 })
  const test: TestDatabase = {
    database,
    url,
    ownerUrl,
    owner,
    async drop() {
      await Promise.all([database.close(), owner.end({ timeout: 1 })])
    },
  }
  await loadVocabulary(database)
  const staged = await stage(database, (tx) => awaitingResidentIntroduction(tx, { agreed: true }))
  const portal = await startTestPortal(test)
  const jobs = await startJobs(url, portal.portal)
  const caseworker = await portal.visit(staged.caseworker.accountId)
  const employer = await portal.visit(staged.employer.accountId)
  const paths = {
    approval: `/conseil/mises-en-relation/${staged.introductionId}`,
    introduction: `/employeur/mises-en-relation/${staged.introductionId}`,
  }
  let mails = 0
  return {
    portal,
    test,
    staged,
    caseworker,
    employer,
    paths,
    approve: () => caseworker.post(paths.approval, { intent: 'approve' }),
    async doJob() {
      await owner`delete from identity.sent_mails where idempotency_key like 'establishment:%'`
      await withActor(database, system, (tx) =>
        enqueueJob(
          tx,
          'establishment_decided',
          { establishmentId: staged.employer.establishmentId },
          `job ${(mails += 1)}`,
        ),
      )
      for (let done = 0; done === 0;) {
        const [row] = await owner<{ done: number }[]>`
          select count(sent_at)::int as done from identity.sent_mails where idempotency_key like 'establishment:%'`
        done = row?.done ?? 0
      }
    },
    async close() {
      await jobs.stop()
      await portal.close()
      await test.drop()
    },
  }
}
