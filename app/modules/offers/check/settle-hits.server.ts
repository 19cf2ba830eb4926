import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { recordAudit } from '@/app/modules/audit/index.server'
import type { Context } from '@/app/platform/context.server'
import { parisDate } from '@/app/platform/clock'
import { invalid, type FieldErrors } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { JobOfferId } from '@/drizzle/ids'
import { offerHits } from '@/drizzle/schema'
import { checkOffer, type CheckedOffer } from './check-offer'
import type { OfferHit } from './hit'
import { readReason } from './read-reason'

/** What makes two hits the same one: a decision stands as long as the words that it was about. */
export const keyOf = ({ rule, field, excerpt }: Pick<OfferHit, 'rule' | 'field' | 'excerpt'>) =>
  JSON.stringify([rule, field, excerpt])

/** Of those hits, the ones that nobody has decided on yet. */
export async function listUndecidedHits(
  tx: Tx,
  jobOfferId: JobOfferId,
  hits: readonly OfferHit[],
): Promise<OfferHit[]> {
  const decided = await tx
    .select({ rule: offerHits.rule, field: offerHits.field, excerpt: offerHits.excerpt })
    .from(offerHits)
    .where(and(eq(offerHits.jobOfferId, jobOfferId), isNotNull(offerHits.decidedAt)))
  const known = new Set(decided.map(keyOf))
  return hits.filter((hit) => !known.has(keyOf(hit)))
}

/**
 * Lets an offer be published as far as the check goes: nothing undecided that the law forbids, and a reason from the
 * employer for the rest, recorded with each hit.
 * @throws DomainError `invalid`, beside the fields that hold the hits, or beside `adviceReason`.
 */
export async function settleHits(
  tx: Tx,
  ctx: Context,
  jobOfferId: JobOfferId,
  offer: CheckedOffer,
  reason: string | null,
): Promise<void> {
  const found = checkOffer(offer, parisDate(ctx.clock.now()))
  const hits = await listUndecidedHits(tx, jobOfferId, found)
  const blocking = hits.filter(({ severity }) => severity === 'blocking')
  if (blocking.length > 0) {
    const fields: FieldErrors = {}
    for (const { field, excerpt, message } of blocking) {
      const messages = (fields[field] ??= [])
      const line = `«\u00a0${excerpt}\u00a0»\u00a0: ${message}`
      if (!messages.includes(line)) messages.push(line)
    }
    throw invalid(
      fields,
      'La loi interdit ces mots dans une offre\u00a0: corrigez-les, ou demandez l’avis de la Cité.',
    )
  }
  if (hits.length === 0) return
  if (reason === null) {
    throw invalid(
      { adviceReason: ['Corrigez les points signalés, ou dites pourquoi vous les gardez.'] },
      'L’offre contient des points à corriger ou à justifier.',
    )
  }
  const typed = readReason(reason, 'adviceReason')
  await insertHits(tx, ctx, jobOfferId, hits, typed)
}

/** What nobody has decided on is judged anew with the words of the day. */
export async function dropOpenHits(tx: Tx, jobOfferId: JobOfferId): Promise<void> {
  await tx.delete(offerHits).where(and(eq(offerHits.jobOfferId, jobOfferId), isNull(offerHits.decidedAt)))
}

/** Keeps hits with their offer: open ones for a caseworker, or decided by the employer who gives a reason. */
export async function insertHits(
  tx: Tx,
  ctx: Context,
  jobOfferId: JobOfferId,
  hits: readonly OfferHit[],
  reason: string | null,
): Promise<void> {
  const now = ctx.clock.now()
  const { accountId, role } = ctx.actor
  const decision =
    reason === null || accountId === null
      ? {}
      : { reason, decidedAt: now, decidedBy: accountId, decidedRole: role }
  await dropOpenHits(tx, jobOfferId)
  for (const { rule, severity, field, excerpt, article, message } of hits) {
    await tx
      .insert(offerHits)
      .values({ jobOfferId, rule, severity, field, excerpt, article, message, foundAt: now, ...decision })
      .onConflictDoNothing()
    if (reason === null) continue
    await recordAudit(tx, ctx, {
      action: 'offer.hit_overridden',
      subject: { kind: 'job_offer', id: jobOfferId },
      details: { rule, severity },
    })
  }
}
