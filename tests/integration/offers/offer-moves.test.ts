import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  createOffer,
  getOffer,
  getOwnOffer,
  listOwnOffers,
  markOfferClosed,
  pauseOffer,
  publishOffer,
  resumeOffer,
  saveOffer,
} from '@/app/modules/offers/index.server'
import { canMove, offerMoves, type OfferMove } from '@/app/modules/offers/shared'
import { transact, type Context } from '@/app/platform/context.server'
import type { JobOfferId } from '@/drizzle/ids'
import { offerStatuses, type OfferStatus } from '@/drizzle/vocabulary'
import { createOfferWorld, type OfferWorld } from './offer-world'
import { complete, publishOneOffer } from './published-offer'

let world: OfferWorld
beforeAll(async () => {
  world = await createOfferWorld()
})
afterAll(() => world.drop())

const verbs: Record<OfferMove, (call: { ctx: Context; input: { jobOfferId: JobOfferId } }) => Promise<void>> =
  {
    publish: publishOffer,
    pause: pauseOffer,
    resume: resumeOffer,
    close: ({ ctx, input }) => transact(ctx, (tx, inner) => markOfferClosed(tx, inner, input.jobOfferId)),
  }
const moves = Object.keys(offerMoves) as OfferMove[]
const publishedOffer = () => publishOneOffer(world)
const setStatus = (id: JobOfferId, status: OfferStatus) =>
  world.owner`update job_offers set status = ${status} where id = ${id}`

describe('moves', () => {
  const cases = moves.flatMap((move) =>
    offerStatuses.map((from) => [move, from, canMove(move, from)] as const),
  )

  it.each(cases)('%s from %s: %s', async (move, from, allowed) => {
    const { ctx, input, jobOfferId } = await publishedOffer()
    await setStatus(jobOfferId, from)
    const moved = verbs[move]({ ctx, input })
    if (allowed) await expect(moved).resolves.toBeUndefined()
    else await expect(moved).rejects.toMatchObject({ code: 'conflict' })
    const { status } = await getOwnOffer({ ctx, input })
    expect(status).toBe(allowed ? offerMoves[move].to : from)
  })

  it('made twice at once happen once', async () => {
    const { ctx, input } = await publishedOffer()
    const results = await Promise.allSettled([verbs.close({ ctx, input }), verbs.close({ ctx, input })])
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

describe('whose offer it is', () => {
  it('is told to nobody else', async () => {
    const { input, establishmentId, draft } = await publishedOffer()
    const { ctx } = await world.recruiter()
    const attempts = [
      ...moves.map((move) => verbs[move]({ ctx, input })),
      getOwnOffer({ ctx, input }),
      saveOffer({ ctx, input: { ...input, offer: draft(complete) } }),
      createOffer({ ctx, input: { ...draft(complete), establishmentId } }),
    ]
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: { code: 'not_found' } })
    }
    expect((await listOwnOffers({ ctx })).rows).toEqual([])
  })

  it('does not let a caseworker write, nor read a draft', async () => {
    const { ctx, draft } = await world.recruiter()
    const jobOfferId = await createOffer({ ctx, input: draft(complete) })
    const caseworker = await world.caseworker()
    await expect(getOffer({ ctx: caseworker, input: { jobOfferId } })).rejects.toMatchObject({
      code: 'not_found',
    })
    await expect(publishOffer({ ctx: caseworker, input: { jobOfferId } })).rejects.toMatchObject({
      code: 'forbidden',
    })
    expect(() => listOwnOffers({ ctx: caseworker })).toThrow(expect.objectContaining({ code: 'forbidden' }))
  })
})
