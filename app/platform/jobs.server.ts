import { EventEmitter } from 'node:events'
import {
  Logger as WorkerLogger,
  parseCronItems,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
} from 'graphile-worker'
import { system } from '@/app/modules/access/shared'
import { sealAuditChain } from '@/app/modules/audit/index.server'
import { settleMoves } from '@/app/modules/casework/index.server'
import {
  notifyEstablishmentDecided,
  notifySecondFactorChanged,
  sendSignInLink,
} from '@/app/modules/accounts/index.server'
import {
  expireOverdueIntroductions,
  notifyIntroductionMoved,
  remindEmployers,
  remindOfReply,
} from '@/app/modules/introductions/index.server'
import { measureFairness, notifyPoolSwept } from '@/app/modules/matching/index.server'
import {
  askCheckIns,
  placeHomes,
  pruneSearchOutbox,
  publishCards,
  sendCheckIn,
} from '@/app/modules/profiles/index.server'
import { remindOfSteps, sendStepReminder } from '@/app/modules/pathways/index.server'
import { runRetention, warnOfErasure } from '@/app/modules/retention/index.server'
import { enqueueJob, type JobName, type Jobs } from '@/app/modules/notifications/index.server'
import { lookEveryMinutes } from '@/app/modules/subscriptions/shared'
import { sendPoolNews, tellSubscribers } from '@/app/modules/subscriptions/index.server'
import { workerAddress } from '@/drizzle/login/index.server'
import { transact, type Context } from './context.server'
import type { Logger } from './logger.server'
import type { Portal } from './portal.server'
import { keepRunning } from './workers/keep-running.server'
import { recordAbandonedJob } from './workers/record-abandoned-job.server'
import { lookEvery, watchWorkers } from './workers/watch-workers.server'

type Handlers = { [N in JobName]: (ctx: Context, payload: Jobs[N], jobId: string) => Promise<unknown> }

/** Every job and who does it: the one list of what follows from what. Each bears a second run. */
const handlers: Handlers = {
  send_sign_in_link: (ctx, payload, jobId) => sendSignInLink({ ctx, input: { ...payload, attempt: jobId } }),
  second_factor_changed: (ctx, payload, jobId) =>
    notifySecondFactorChanged({ ctx, input: { ...payload, attempt: jobId } }),
  establishment_decided: (ctx, payload) => notifyEstablishmentDecided({ ctx, input: payload }),
  introduction_moved: (ctx, payload) => notifyIntroductionMoved({ ctx, input: payload }),
  settle_moves: (ctx, payload) => settleMoves({ ctx, input: payload }),
  close_overdue_introductions: (ctx) => expireOverdueIntroductions({ ctx }),
  remind_employers: (ctx) => remindEmployers({ ctx }),
  remind_of_reply: (ctx, payload) => remindOfReply({ ctx, input: payload }),
  pool_swept: (ctx, payload) => notifyPoolSwept({ ctx, input: payload }),
  tell_subscribers: (ctx) => tellSubscribers({ ctx }),
  pool_news: (ctx, payload) => sendPoolNews({ ctx, input: payload }),
  prune_search_outbox: (ctx) => pruneSearchOutbox({ ctx }),
  ask_check_ins: (ctx) => askCheckIns({ ctx }),
  send_check_in: (ctx, payload) => sendCheckIn({ ctx, input: payload }),
  remind_of_steps: (ctx) => remindOfSteps({ ctx }),
  step_reminder: (ctx, payload) => sendStepReminder({ ctx, input: payload }),
  run_retention: (ctx) => runRetention({ ctx, input: { dryRun: false } }),
  warn_of_erasure: (ctx, payload) => warnOfErasure({ ctx, input: payload }),
  measure_fairness: (ctx) => measureFairness({ ctx }),
  place_homes: (ctx) => placeHomes({ ctx, input: { divide: false } }),
  divide_areas: (ctx) => placeHomes({ ctx, input: { divide: true } }),
  publish_cards: (ctx) => publishCards({ ctx, input: { regather: false } }),
  regather_cards: (ctx) => publishCards({ ctx, input: { regather: true } }),
  seal_audit_chain: (ctx) => sealAuditChain({ ctx }),
}

/**
 * Runs jobs until stopped. One process with everything runs it beside the server; otherwise `npm run worker`.
 * @param look milliseconds between two looks at the other workers.
 */
export async function startJobs(
  databaseUrl: string,
  portal: Portal,
  look = lookEvery,
): Promise<{ stop(): Promise<void> }> {
  const ctx: Context = { ...portal, actor: system }
  // A portal just opened has figures at once, not tomorrow; several workers that start share one run.
  await transact(ctx, async (tx) => {
    await enqueueJob(tx, 'measure_fairness', {}, 'measure_fairness_at_start')
    await enqueueJob(tx, 'place_homes', {}, 'place_homes_at_start')
    await enqueueJob(tx, 'publish_cards', {}, 'publish_cards_at_start')
    await enqueueJob(tx, 'seal_audit_chain', {}, 'seal_audit_chain_at_start')
  })
  return keepRunning(
    () => startRunner(databaseUrl, ctx, look),
    (error) => {
      portal.logger.warn(error === null ? {} : { err: error }, 'job runner ended, starting another')
    },
  )
}

/** Runs the jobs that wait, and those that they add, until none is left: for whoever moves the clock himself. */
export async function runWaitingJobs(databaseUrl: string, portal: Portal): Promise<void> {
  const ctx: Context = { ...portal, actor: system }
  await runOnce({
    connectionString: workerAddress(databaseUrl),
    concurrency: 4,
    noHandleSignals: true,
    taskList: taskList(ctx),
    logger: quietLogger(ctx.logger),
  })
}

async function startRunner(
  databaseUrl: string,
  ctx: Context,
  look: number,
): Promise<{ ended: Promise<unknown>; stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter()
  const watches: { stop(): Promise<void> }[] = []
  events.once('pool:create', ({ workerPool }) => {
    watches.push(watchWorkers(ctx, workerPool.id, look))
  })
  const stopWatching = () => Promise.all(watches.splice(0).map((watch) => watch.stop()))
  const runner = await run({
    connectionString: workerAddress(databaseUrl),
    concurrency: 2,
    pollInterval: 2000,
    // Nothing is batched, but a runner that is stopped then waits until its last job is crossed off.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    noHandleSignals: true,
    taskList: taskList(ctx),
    parsedCronItems: parseCronItems([
      { task: 'close_overdue_introductions', match: '*/10 * * * *', options: { backfillPeriod: 0 } },
      // UTC: eight or nine in the morning in Strasbourg. A worker that was away makes up for half a day.
      { task: 'remind_employers', match: '0 7 * * *', options: { backfillPeriod: 12 * 60 * 60 * 1000 } },
      // Seven in the morning in Strasbourg is a full hour by Greenwich too, in summer and in winter.
      { task: 'tell_subscribers', match: `*/${lookEveryMinutes} * * * *`, options: { backfillPeriod: 0 } },
      { task: 'ask_check_ins', match: '0 8 * * *', options: { backfillPeriod: 12 * 60 * 60 * 1000 } },
      // Early enough in the day to arrange something else.
      { task: 'remind_of_steps', match: '15 8 * * *', options: { backfillPeriod: 6 * 60 * 60 * 1000 } },
      { task: 'prune_search_outbox', match: '20 3 * * *', options: { backfillPeriod: 0 } },
      { task: 'run_retention', match: '10 3 * * *', options: { backfillPeriod: 12 * 60 * 60 * 1000 } },
      { task: 'seal_audit_chain', match: '*/5 * * * *', options: { backfillPeriod: 0 } },
      { task: 'place_homes', match: '* * * * *', options: { backfillPeriod: 0 } },
      { task: 'divide_areas', match: '30 2 * * *', options: { backfillPeriod: 12 * 60 * 60 * 1000 } },
      { task: 'publish_cards', match: '* * * * *', options: { backfillPeriod: 0 } },
      { task: 'regather_cards', match: '50 2 * * *', options: { backfillPeriod: 12 * 60 * 60 * 1000 } },
      { task: 'measure_fairness', match: '40 3 * * *', options: { backfillPeriod: 0 } },
    ]),
    logger: quietLogger(ctx.logger),
    events,
  })
  return {
    ended: runner.promise.finally(stopWatching),
    async stop() {
      await runner.stop()
      await stopWatching()
    },
  }
}

function taskList(ctx: Context): TaskList {
  const tasks: TaskList = {}
  for (const name of Object.keys(handlers)) {
    if (!isJobName(name)) continue
    tasks[name] = async (payload, { job }) => {
      try {
        await runJob(name, ctx, payload, String(job.id))
      } catch (error) {
        if (job.attempts >= job.max_attempts)
          await recordAbandonedJob(ctx, { id: String(job.id), task: name })
        throw error
      }
    }
  }
  return tasks
}

function isJobName(name: string): name is JobName {
  return name in handlers
}

/** Payloads were written by `enqueueJob`, whose types are these handlers' own. */
function runJob<N extends JobName>(name: N, ctx: Context, payload: unknown, jobId: string): Promise<unknown> {
  return handlers[name](ctx, payload as Jobs[N], jobId)
}

/** The worker quotes payloads in its messages; only levels and task names are kept. */
function quietLogger(logger: Logger): WorkerLogger {
  return new WorkerLogger((scope) => (level, _message, meta) => {
    if (level !== 'error' && level !== 'warning') return
    const error = meta?.['error']
    logger.warn(
      { task: scope.taskIdentifier, job: scope.jobId, ...(error instanceof Error ? { err: error } : {}) },
      'job',
    )
  })
}
