import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Actor } from '@/app/modules/access/shared'
import { recordAudit } from '@/app/modules/audit/index.server'
import { enqueueJob } from '@/app/modules/notifications/index.server'
import type { Context } from '@/app/platform/context.server'
import { conflict, forbidden, notFound, unauthenticated } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId } from '@/drizzle/ids'
import { establishmentMembers, introductions, introductionTransitions } from '@/drizzle/schema'
import type { CancellationCause, IntroductionState } from '@/drizzle/vocabulary'
import { isAllowed, transitionRules, type Transition } from './transitions'

/** What of an introduction every role that moves it may read. */
const movedColumns = {
  id: introductions.id,
  state: introductions.state,
  scoringVersion: introductions.scoringVersion,
}

type Introduction = Pick<typeof introductions.$inferSelect, keyof typeof movedColumns>
type Changes = Partial<
  Pick<typeof introductions.$inferSelect, 'caseworkerId' | 'approvedAt' | 'replyDueAt' | 'contactEndsAt'> & {
    reason: string
    cancellationCause: CancellationCause
  }
>

export interface Move {
  transition: Transition
  /** Columns that change with the state. */
  set?: Changes
  /** When it moves; the clock's word unless a column says the same moment. */
  at?: Date
  /** Condition beyond state and role, judged while the row is locked: the French reason why not, or null to go on. */
  guard?: () => Promise<string | null>
}

/**
 * The one way an introduction changes state: row lock, table, conditional update, history, audit and job in the
 * caller's transaction.
 * @throws DomainError `not_found` outside the actor's reach, `forbidden` for a role that the table does not name,
 * `conflict` when the state has moved on or the guard says no.
 */
export async function moveIntroduction(tx: Tx, ctx: Context, id: IntroductionId, move: Move): Promise<void> {
  const rule = transitionRules[move.transition]
  const { actor } = ctx
  if (actor.role === 'visitor') throw unauthenticated()
  const current = await lockIntroduction(tx, actor, id)
  if (!current) throw notFound()
  if (!rule.roles.includes(actor.role)) throw forbidden('Cette action ne fait pas partie de votre rôle.')
  if (!isAllowed(move.transition, current.state, actor.role)) throw movedOn()
  const objection = (await move.guard?.()) ?? null
  if (objection !== null) throw conflict(objection)

  const now = move.at ?? ctx.clock.now()
  const [moved] = await tx
    .update(introductions)
    .set({ ...move.set, state: rule.to, stateChangedAt: now })
    .where(and(eq(introductions.id, id), eq(introductions.state, current.state)))
    .returning({ id: introductions.id })
  if (!moved) throw movedOn()
  await recordTransition(
    tx,
    ctx,
    { ...current, state: rule.to },
    { from: current.state, at: now, ...move.set },
  )
}

export const movedOn = () =>
  conflict('Cette mise en relation a changé entre-temps. Rechargez la page pour voir où elle en est.')

/** History, audit and job of a state just reached; `how.from` null for a new introduction. */
export async function recordTransition(
  tx: Tx,
  ctx: Context,
  introduction: Introduction,
  how: { from: IntroductionState | null; at: Date; reason?: string; cancellationCause?: CancellationCause },
): Promise<void> {
  const { actor } = ctx
  if (actor.role === 'visitor') throw unauthenticated()
  await tx.insert(introductionTransitions).values({
    introductionId: introduction.id,
    fromState: how.from,
    toState: introduction.state,
    actorId: actor.accountId,
    actorRole: actor.role,
    scoringVersion: introduction.scoringVersion,
    reason: how.reason ?? null,
    at: how.at,
  })
  await recordAudit(tx, ctx, {
    action: `introduction.${introduction.state}`,
    subject: { kind: 'introduction', id: introduction.id },
    details: { from: how.from, reason: how.reason ?? null, cause: how.cancellationCause ?? null },
  })
  await enqueueJob(
    tx,
    'introduction_moved',
    { introductionId: introduction.id, to: introduction.state },
    `introduction:${introduction.id}:${introduction.state}`,
  )
}

async function lockIntroduction(tx: Tx, actor: Actor, id: IntroductionId): Promise<Introduction | undefined> {
  const [row] = await tx
    .select(movedColumns)
    .from(introductions)
    .where(and(eq(introductions.id, id), withinReach(actor)))
    .for('update')
  return row
}

/** Which introductions the actor may see at all. */
export function withinReach(actor: Actor): SQL {
  switch (actor.role) {
    case 'caseworker':
    case 'system':
      return sql`true`
    case 'resident':
      return eq(introductions.residentId, actor.residentId)
    case 'employer':
      return inArray(
        introductions.establishmentId,
        sql`(select ${establishmentMembers.establishmentId} from ${establishmentMembers} where ${establishmentMembers.accountId} = ${actor.accountId})`,
      )
    case 'coordinator':
    case 'visitor':
      return sql`false`
  }
}
