import type { CaseworkerActor } from '@/app/modules/access/shared'
import { findNextAction, listColleagues, listTimeline } from '@/app/modules/casework/index.server'
import { listShared } from '@/app/modules/consent/index.server'
import { listIntroductionsOfResident } from '@/app/modules/introductions/index.server'
import { stateLabels } from '@/app/modules/introductions/shared'
import { rankOffersForResident, readOpenings } from '@/app/modules/matching/index.server'
import {
  findCheckInChoice,
  findHomeNeighbourhood,
  getResidentFile,
} from '@/app/modules/profiles/index.server'
import { findSchemes } from '@/app/modules/schemes/index.server'
import { listLeadingActions } from '@/app/modules/trainings/index.server'
import type { Context } from '@/app/platform/context.server'
import { spendLimit } from '@/app/platform/limits/spend-limit.server'
import type { ResidentId } from '@/drizzle/ids'

/** Enough to choose from, few enough to read. */
const bestShown = 5

/** All that a caseworker reads of a person on one page. */
export async function viewPerson(ctx: Context<CaseworkerActor>, residentId: ResidentId) {
  const input = { residentId }
  await spendLimit(ctx, 'contact_read', ctx.actor.accountId)
  const [
    resident,
    introductions,
    openings,
    leading,
    next,
    timeline,
    best,
    colleagues,
    shared,
    checkInChoice,
  ] = await Promise.all([
    getResidentFile({ ctx, input }),
    listIntroductionsOfResident({ ctx, input }),
    readOpenings({ ctx, input }),
    listLeadingActions({ ctx, input }),
    findNextAction({ ctx, input }),
    listTimeline({ ctx, input }),
    rankOffersForResident({ ctx, input: { ...input, limit: bestShown } }),
    listColleagues({ ctx }),
    listShared({ ctx, input }),
    findCheckInChoice({ ctx, input }),
  ])
  const { address } = resident.identity
  const neighbourhood = await findHomeNeighbourhood({ ctx, input: { ...input, address } })
  const { home } = neighbourhood
  const isTold = home !== null && home.ofThisAddress && home.answer.kind !== 'not_found'
  const schemes = await findSchemes({
    ctx,
    input: {
      ...input,
      birthDate: resident.identity.birthDate,
      neighbourhood: isTold ? home.answer.kind === 'inside' : null,
    },
  })
  const introductionFor = (jobOfferId: string) => {
    const found = introductions.find((each) => each.jobOfferId === jobOfferId)
    return found ? { id: found.id, label: stateLabels[found.state] } : null
  }
  return {
    resident,
    neighbourhood,
    schemes,
    introductions,
    unlocks: openings?.unlocks ?? [],
    leading,
    findability: openings?.findability ?? null,
    next,
    timeline,
    best: best.map((offer) => ({ ...offer, introduction: introductionFor(offer.jobOfferId) })),
    colleagues,
    shared,
    checkInChoice,
    today: ctx.clock.now(),
  }
}
