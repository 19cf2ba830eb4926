import { sql } from 'drizzle-orm'
import type { Tx } from '@/drizzle/client.server'
import type {
  AccountId,
  CheckInId,
  EstablishmentId,
  IntroductionId,
  MoveBatchId,
  PathwayStepId,
  PoolSubscriptionId,
  ResidentId,
} from '@/drizzle/ids'
import type { IntroductionState, PageLanguage } from '@/drizzle/vocabulary'

/**
 * Every job of the portal and what it carries: ids and codes. Names and addresses are read when the job runs,
 * so that none waits in a queue, and nothing is sent to a person who has left meanwhile.
 */
export interface Jobs {
  /** `language`: in which a resident's link was asked for; else her account's. */
  send_sign_in_link: { accountId: AccountId; language?: PageLanguage | null | undefined }
  second_factor_changed: { accountId: AccountId; change: 'confirmed' | 'reset' }
  introduction_moved: { introductionId: IntroductionId; to: IntroductionState }
  establishment_decided: { establishmentId: EstablishmentId }
  settle_moves: { batchId: MoveBatchId }
  close_overdue_introductions: Record<string, never>
  remind_employers: Record<string, never>
  /** `days`: which of the reminders. */
  remind_of_reply: { introductionId: IntroductionId; days: number }
  /** `day`: in Strasbourg, `YYYY-MM-DD`. */
  pool_swept: { accountId: AccountId; day: string }
  tell_subscribers: Record<string, never>
  /** `group`: the last one that the mail tells of. */
  pool_news: { poolSubscriptionId: PoolSubscriptionId; group: number }
  prune_search_outbox: Record<string, never>
  ask_check_ins: Record<string, never>
  send_check_in: { checkInId: CheckInId }
  remind_of_steps: Record<string, never>
  step_reminder: { stepId: PathwayStepId }
  run_retention: Record<string, never>
  warn_of_erasure: { residentId: ResidentId }
  measure_fairness: Record<string, never>
  place_homes: Record<string, never>
  divide_areas: Record<string, never>
  publish_cards: Record<string, never>
  regather_cards: Record<string, never>
  seal_audit_chain: Record<string, never>
}
export type JobName = keyof Jobs

/**
 * Adds a job that runs if, and only if, the transaction commits. At least once: tasks are written to bear a
 * second run. @param key the same key while a job waits makes one job of two.
 */
export async function enqueueJob<N extends JobName>(
  tx: Tx,
  name: N,
  payload: Jobs[N],
  key?: string,
): Promise<void> {
  await tx.execute(sql`select enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${key ?? null})`)
}

/** Like `enqueueJob`, not before a moment. Caseworkers alone. */
export async function enqueueJobAt<N extends JobName>(
  tx: Tx,
  name: N,
  payload: Jobs[N],
  key: string,
  moment: Date,
): Promise<void> {
  await tx.execute(
    sql`select enqueue_job_at(${name}, ${JSON.stringify(payload)}::json, ${key}, ${moment.toISOString()}::timestamptz)`,
  )
}
