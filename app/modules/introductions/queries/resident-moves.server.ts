import { desc, eq } from 'drizzle-orm'
import { authoriseRole } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { IntroductionId, ResidentId } from '@/drizzle/ids'
import { introductions, introductionTransitions, staffMembers } from '@/drizzle/schema'
import type { AgreementChannel, IntroductionState } from '@/drizzle/vocabulary'
import { actorWords } from './actor-words'
import { selectSummaries } from './introduction-summary.server'

/** One step of one of a person's introductions: a state reached, or her recorded agreement. */
export type ResidentMove = {
  introductionId: IntroductionId
  offerTitle: string
  establishmentName: string
  at: Date
} & ({ to: IntroductionState; by: string } | { agreedBy: AgreementChannel })

/** Everything that happened with a person's introductions, in no order, for caseworkers. Two queries. */
export function listMovesOfResident({
  ctx,
  input,
}: {
  ctx: Context
  input: { residentId: ResidentId }
}): Promise<ResidentMove[]> {
  authoriseRole(ctx.actor, 'caseworker')
  return transact(ctx, async (tx) => {
    const hers = await selectSummaries(tx).where(eq(introductions.residentId, input.residentId))
    const steps = await tx
      .select({
        introductionId: introductionTransitions.introductionId,
        to: introductionTransitions.toState,
        at: introductionTransitions.at,
        role: introductionTransitions.actorRole,
        name: staffMembers.displayName,
      })
      .from(introductionTransitions)
      .innerJoin(introductions, eq(introductions.id, introductionTransitions.introductionId))
      .leftJoin(staffMembers, eq(staffMembers.accountId, introductionTransitions.actorId))
      .where(eq(introductions.residentId, input.residentId))
      .orderBy(desc(introductionTransitions.id))
    return hers.flatMap(({ id, offerTitle, establishmentName, agreedAt, agreementChannel }) => {
      const named = { introductionId: id, offerTitle, establishmentName }
      const moves: ResidentMove[] = steps
        .filter((step) => step.introductionId === id)
        .map(({ to, at, role, name }) => ({ ...named, at, to, by: name ?? actorWords[role] }))
      return agreedAt === null || agreementChannel === null
        ? moves
        : [...moves, { ...named, at: agreedAt, agreedBy: agreementChannel }]
    })
  })
}
