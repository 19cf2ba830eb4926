import { and, eq, sql } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { system } from '@/app/modules/access/shared'
import { explainMatch, parseReceipt } from '@/app/modules/matching/index.server'
import type { MatchExplanation } from '@/app/modules/matching/shared'
import { findEmployerContact, profileReference } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import { withActor, type Tx } from '@/drizzle/client.server'
import type { EstablishmentId, IntroductionId, JobOfferId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { asApproved } from '../approved-introduction'
import { isAnswered } from '../closed-profiles'
import { employerStageOf, reviewDays, type EmployerStage } from '../shared'
import { allowedTransitions, type Transition } from '../workflow/transitions'
import { withinReach } from '../workflow/move-introduction.server'
import { findSilent } from '../silence/find-silent.server'
import { selectEmployerSummaries } from './introduction-summary.server'
import { addDays, parisDate } from '@/app/platform/clock'

export interface EmployerIntroduction {
  id: IntroductionId
  jobOfferId: JobOfferId
  /** Her own. */
  establishmentId: EstablishmentId
  offerTitle: string
  /** `Profil K7F-29Q`'s second half: this employer's own name for the person. */
  reference: string
  stage: EmployerStage
  /** She may not ask for this person again. */
  answered: boolean
  createdAt: Date
  /**
   * When this stage began. Moves within a stage are not dated: they would tell who is hesitating. An end is dated by
   * its day: introductions that end in one instant would show one person to two employers, and that she left.
   */
  since: Date
  replyDueAt: Date | null
  /** It expired in silence: until the employer says what came of it, her establishment asks for nobody new. */
  awaitsAnswer: boolean
}

/** An employer's introductions, latest stage first; of one offer when named. */
export function listEmployerIntroductions({
  ctx,
  input = {},
}: {
  ctx: Context
  input?: { jobOfferId?: JobOfferId }
}): Promise<EmployerIntroduction[]> {
  authorise(ctx.actor, 'introduction.read')
  authoriseRole(ctx.actor, 'employer')
  return transact(ctx, async (tx) => {
    const ofOffer =
      input.jobOfferId === undefined ? undefined : eq(introductions.jobOfferId, input.jobOfferId)
    const rows = await selectEmployerSummaries(tx)
      .where(and(withinReach(ctx.actor), ofOffer))
      .orderBy(introductions.id)
    const silent = await silentIds(tx, ctx)
    return rows
      .map((row) => toEmployerIntroduction(ctx, row, silent))
      .sort((a, b) => b.since.getTime() - a.since.getTime())
  })
}

type Summary = Awaited<ReturnType<typeof selectEmployerSummaries>>[number]

/** What the employer may know of a row: its stage, never its state, its reason or the person's ids. */
function toEmployerIntroduction(
  ctx: Context,
  row: Summary,
  silent: ReadonlySet<IntroductionId>,
): EmployerIntroduction {
  const stage = employerStageOf[row.state]
  return {
    id: row.id,
    jobOfferId: row.jobOfferId,
    establishmentId: row.establishmentId,
    offerTitle: row.offerTitle,
    reference: profileReference(ctx.settings.secret, row.establishmentId, row.profileId),
    stage,
    answered: isAnswered(row.state, row.cancellationCause),
    createdAt: row.createdAt,
    since: sinceOf(stage, row),
    replyDueAt: row.replyDueAt,
    awaitsAnswer: silent.has(row.id),
  }
}

async function silentIds(tx: Tx, ctx: Context): Promise<ReadonlySet<IntroductionId>> {
  return new Set((await findSilent(tx, ctx.actor)).map(({ id }) => id))
}

function sinceOf(stage: EmployerStage, row: Summary): Date {
  if (stage === 'in_progress') return row.createdAt
  if (stage === 'contact_open') return row.approvedAt ?? row.stateChangedAt
  return new Date(`${parisDate(row.stateChangedAt)}T12:00:00Z`)
}

export type ContactPanel =
  | { state: 'sealed'; since: Date; by: Date }
  | {
      state: 'open'
      name: string
      phone: string | null
      email: string | null
      caseworker: string
      until: Date
      replyBy: Date | null
    }
  | { state: 'closed' }

export interface EmployerIntroductionPage {
  introduction: EmployerIntroduction
  /**
   * Null once it has ended, however it ended: what was shown for a decision is not kept on show after it. Of a hire,
   * null once the person is erased.
   */
  explanation: MatchExplanation | null
  contact: ContactPanel
  moves: Transition[]
}

/**
 * One introduction as its employer reads it.
 * @throws DomainError `not_found` when it is not hers, `too_many` for whoever opens one after the other without a pause.
 */
export async function getEmployerIntroduction({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<EmployerIntroductionPage> {
  authorise(ctx.actor, 'introduction.read')
  const { accountId } = authoriseRole(ctx.actor, 'employer')
  await spendLimit(ctx, 'contact_read', accountId)
  const reference = await ctx.reference.current()
  const { erased, ...page } = await transact(ctx, async (tx, inner) => {
    const [row] = await selectEmployerSummaries(tx).where(
      and(eq(introductions.id, input.introductionId), withinReach(ctx.actor)),
    )
    if (!row) throw notFound()
    const introduction = toEmployerIntroduction(ctx, row, await silentIds(tx, inner))
    return {
      introduction,
      erased: row.residentId === null,
      contact: await readContact(tx, inner, row, introduction.stage),
      moves: allowedTransitions(row.state, 'employer').filter((move) => move !== 'close_with_offer'),
    }
  })
  const closed = erased || hasEnded(page.introduction.stage)
  return {
    ...page,
    explanation: closed
      ? null
      : explainMatch(await readReceipt(ctx, input), reference, 'employer', ctx.speech),
  }
}

/** In the portal's own right: a receipt says more, to the month, than an employer is shown of it. */
async function readReceipt(ctx: Context, input: { introductionId: IntroductionId }) {
  const [row] = await withActor(ctx.database, system, (tx) =>
    tx
      .select({ receipt: introductions.receipt })
      .from(introductions)
      .where(eq(introductions.id, input.introductionId)),
  )
  return parseReceipt(row?.receipt)
}

const hasEnded = (stage: EmployerStage) => stage === 'ended' || stage === 'expired' || stage === 'not_hired'

async function readContact(tx: Tx, ctx: Context, row: Summary, stage: EmployerStage): Promise<ContactPanel> {
  if (stage === 'in_progress') {
    return { state: 'sealed', since: row.createdAt, by: addDays(row.createdAt, reviewDays) }
  }
  const approved = asApproved(row, ctx.clock.now())
  if (!approved) return { state: 'closed' }
  // The database has the last word: without a standing consent its door opens nothing here.
  const contact = await findEmployerContact({
    ctx,
    input: { residentId: approved.residentId, introductionId: row.id },
  })
  if (!contact) return { state: 'closed' }
  const [answer] = await tx.execute<{ caseworker: string | null }>(
    sql`select caseworker_of_contact(${row.id}::uuid) as caseworker`,
  )
  return {
    state: 'open',
    name: `${contact.givenName} ${contact.familyName}`,
    phone: contact.phone,
    email: contact.email,
    caseworker: answer?.caseworker ?? 'la Cité de l’emploi',
    until: approved.contactEndsAt,
    replyBy: row.state === 'approved' ? row.replyDueAt : null,
  }
}
