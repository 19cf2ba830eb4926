import { createOffer, publishOffer } from '@/app/modules/offers/index.server'
import type { OfferWorld } from './offer-world'

/** A form with something in every kind of field, of the vocabulary of `createOfferWorld`. */
export const complete = {
  jobTitleCode: '11',
  contract: 'permanent',
  skills: ['100', '101'],
  'importance-100': '3',
  'indispensable-100': 'on',
  certificates: '200',
  licences: 'B',
  languages: 'fr',
  'level-fr': 'A2',
  slots: ['monday-morning'],
  hourlyPayMin: '12,50',
  deadline: '2026-12-31',
}

export async function publishOneOffer(world: OfferWorld) {
  const recruiter = await world.recruiter()
  const jobOfferId = await createOffer({ ctx: recruiter.ctx, input: recruiter.draft(complete) })
  await publishOffer({ ctx: recruiter.ctx, input: { jobOfferId } })
  return { ...recruiter, jobOfferId, input: { jobOfferId } }
}
