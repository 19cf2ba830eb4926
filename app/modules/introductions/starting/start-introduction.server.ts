import type { ScoredProfile } from '@/app/modules/matching/index.server'
import type { ActorOf } from '@/app/modules/access/shared'
import type { Context } from '@/app/platform/context.server'
import { conflict } from '@/app/platform/errors'
import type { Tx } from '@/drizzle/client.server'
import type { EstablishmentId, IntroductionId, JobOfferId } from '@/drizzle/ids'
import { introductions } from '@/drizzle/schema'
import { sql } from 'drizzle-orm'
import { liveIntroductionStates } from '@/drizzle/vocabulary'
import { holdParties } from '../workflow/hold-parties.server'
import { recordTransition } from '../workflow/move-introduction.server'

/**
 * Writes a new introduction with its receipt, whoever starts it. One live introduction per person and offer: the
 * unique index decides, so two starts at once leave one.
 * @throws DomainError `conflict` when one is already live, or a party has left.
 */
export async function startIntroduction(
  tx: Tx,
  ctx: Context<ActorOf<'employer' | 'caseworker'>>,
  input: {
    state: 'requested' | 'proposed'
    jobOfferId: JobOfferId
    establishmentId: EstablishmentId
    scored: ScoredProfile
  },
): Promise<IntroductionId> {
  const { scored } = input
  await holdParties(tx, ctx, { residentId: scored.residentId, jobOfferId: input.jobOfferId }, ['published'])
  const now = ctx.clock.now()
  const [created] = await tx
    .insert(introductions)
    .values({
      jobOfferId: input.jobOfferId,
      establishmentId: input.establishmentId,
      profileId: scored.profileId,
      residentId: scored.residentId,
      state: input.state,
      startedBy: ctx.actor.accountId,
      receipt: scored.match,
      score: scored.match.score,
      scoringVersion: scored.match.weightsVersion,
      createdAt: now,
      stateChangedAt: now,
    })
    .onConflictDoNothing({
      target: [introductions.profileId, introductions.jobOfferId],
      where: sql`state in (${sql.raw(liveIntroductionStates.map((state) => `'${state}'`).join(', '))})`,
    })
    .returning({
      id: introductions.id,
      state: introductions.state,
      scoringVersion: introductions.scoringVersion,
    })
  if (!created) throw conflict('Une mise en relation est déjà en cours pour cette personne et cette offre.')
  await recordTransition(tx, ctx, created, { from: null, at: now })
  return created.id
}
