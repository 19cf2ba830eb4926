import { system } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { withActor } from '@/drizzle/client.server'
import type { Context } from '../context.server'

/** Writes into the journal that a job failed for the last time: nobody tries it again, and somebody should know. */
export async function recordAbandonedJob(
  ctx: Pick<Context, 'database' | 'clock' | 'logger'>,
  job: { id: string; task: string },
): Promise<void> {
  await withActor(ctx.database, system, (tx) =>
    recordAudit(
      tx,
      { actor: system, clock: ctx.clock },
      { action: 'job.abandoned', subject: { kind: 'job', id: job.id }, details: { task: job.task } },
    ),
  ).catch((error: unknown) => {
    // The row stays in the job tables, with its last attempt spent.
    ctx.logger.error({ err: error, job: job.id, task: job.task }, 'abandoned job not recorded')
  })
}
