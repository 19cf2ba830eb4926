import { and, asc, desc, eq } from 'drizzle-orm'
import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { explainMatch, parseReceipt } from '@/app/modules/matching/index.server'
import type { MatchExplanation } from '@/app/modules/matching/shared'
import { describeOffer, type OfferDescription } from '@/app/modules/offers/index.server'
import { getResidentFile, type ResidentFile } from '@/app/modules/profiles/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import type { Tx } from '@/drizzle/client.server'
import type { IntroductionId, JobOfferId, ResidentId } from '@/drizzle/ids'
import { introductions, introductionTransitions, staffMembers } from '@/drizzle/schema'
import type { AgreementChannel, IntroductionState } from '@/drizzle/vocabulary'
import { allowedTransitions, type Transition } from '../workflow/transitions'
import { actorWords } from './actor-words'
import { findHolders } from './find-holders.server'
import { selectSummaries } from './introduction-summary.server'

export interface ReviewPage {
  introduction: {
    id: IntroductionId
    state: IntroductionState
    reason: string | null
    createdAt: Date
    agreement: { channel: AgreementChannel; at: Date } | null
    contactEndsAt: Date | null
    /** Who has it; null for nobody. */
    holder: string | null
  }
  offer: OfferDescription
  resident: ResidentFile
  explanation: MatchExplanation
  history: { to: IntroductionState; at: Date; by: string; reason: string | null }[]
  moves: Transition[]
}

const erasedMessage =
  'Les données de cette personne ont été effacées\u00a0: il ne reste que la date et l’issue, dans la liste.'

/** Everything a caseworker decides on. Reading the file of the person is audited by `getResidentFile`. */
export async function getIntroductionForReview({
  ctx,
  input,
}: {
  ctx: Context
  input: { introductionId: IntroductionId }
}): Promise<ReviewPage> {
  authorise(ctx.actor, 'introduction.read')
  const { accountId } = authoriseRole(ctx.actor, 'caseworker')
  await spendLimit(ctx, 'contact_read', accountId)
  const reference = await ctx.reference.current()
  return transact(ctx, async (tx, inner) => {
    const [row] = await selectSummaries(tx).where(eq(introductions.id, input.introductionId))
    if (!row) throw notFound()
    if (row.residentId === null) throw notFound(erasedMessage)
    const held = await findHolders(tx, [row.id])
    const { agreementChannel: channel, agreedAt: at } = row
    return {
      introduction: {
        id: row.id,
        state: row.state,
        reason: row.reason,
        createdAt: row.createdAt,
        agreement: channel !== null && at !== null ? { channel, at } : null,
        contactEndsAt: row.contactEndsAt,
        holder: held.get(row.id)?.holder?.name ?? null,
      },
      offer: await describeOffer(tx, inner, row.jobOfferId),
      resident: await getResidentFile({ ctx: inner, input: { residentId: row.residentId } }),
      explanation: explainMatch(parseReceipt(row.receipt), reference, 'other', ctx.speech),
      history: await listHistory(tx, row.id),
      moves: allowedTransitions(row.state, 'caseworker'),
    }
  })
}

async function listHistory(tx: Tx, introductionId: IntroductionId): Promise<ReviewPage['history']> {
  const rows = await tx
    .select({
      to: introductionTransitions.toState,
      at: introductionTransitions.at,
      role: introductionTransitions.actorRole,
      name: staffMembers.displayName,
      reason: introductionTransitions.reason,
    })
    .from(introductionTransitions)
    .leftJoin(staffMembers, eq(staffMembers.accountId, introductionTransitions.actorId))
    .where(and(eq(introductionTransitions.introductionId, introductionId)))
    .orderBy(asc(introductionTransitions.id))
  return rows.map(({ to, at, role, name, reason }) => ({ to, at, by: name ?? actorWords[role], reason }))
}

interface ResidentIntroductionRow {
  id: IntroductionId
  jobOfferId: JobOfferId
  offerTitle: string
  establishmentName: string
  state: IntroductionState
  createdAt: Date
}

/** Introductions of one resident, latest first, for her file. */
export function listIntroductionsOfResident({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<ResidentIntroductionRow[]> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const rows = await selectSummaries(tx)
      .where(eq(introductions.residentId, input.residentId))
      .orderBy(desc(introductions.createdAt), introductions.id)
    return rows.map(({ id, jobOfferId, offerTitle, establishmentName, state, createdAt }) => ({
      id,
      jobOfferId,
      offerTitle,
      establishmentName,
      state,
      createdAt,
    }))
  })
}
