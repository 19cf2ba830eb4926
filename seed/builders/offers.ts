import type { AccountId, EstablishmentId, JobOfferId } from '@/drizzle/ids'
import type { jobOffers, jobOfferSkills } from '@/drizzle/schema'
import { starterVocabulary } from '../reference'
import { coreSkillsOf } from './match/match-vocabulary'
import { dayOf, daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'
import { rhythms } from './source/rhythms'

type Offer = typeof jobOffers.$inferSelect
type OfferSkill = typeof jobOfferSkills.$inferSelect

export interface BuiltOffer {
  offer: Offer
  skills: OfferSkill[]
}

/** Published unless told: an order picker at office hours, asking for the core skills and nothing indispensable. */
export function buildOffer(
  {
    skills,
    ...overrides
  }: Partial<Offer> & {
    establishmentId: EstablishmentId
    createdBy: AccountId
    skills?: readonly Omit<OfferSkill, 'jobOfferId'>[]
  },
  { random, now }: Source = anySource(),
): BuiltOffer {
  const id: JobOfferId = overrides.id ?? random.id()
  const { occupationCode = 'N1103', status = 'published' } = overrides
  const createdAt = overrides.createdAt ?? daysAfter(now, -30)
  const publishedAt = status === 'draft' ? null : daysAfter(createdAt, 1)
  const asked =
    skills ??
    coreSkillsOf(occupationCode ?? '').map((skillCode) => ({
      skillCode,
      importance: 2 as const,
      indispensable: false,
    }))
  return {
    offer: {
      workplaceId: null,
      jobTitleCode: jobTitlesOf(occupationCode ?? '')[0] ?? null,
      poolId: null,
      contract: 'permanent',
      slots: rhythms.officeHours,
      hoursPerWeek: 35,
      startsOn: dayOf(daysAfter(now, 14)),
      deadline: dayOf(daysAfter(now, 30)),
      openings: 1,
      experienceMonths: null,
      hourlyPayMin: 12.8,
      hourlyPayMax: 13.6,
      description: null,
      licences: [],
      certificates: [],
      languages: [],
      sourceReference: null,
      updatedAt: publishedAt ?? createdAt,
      publishedAt,
      closedAt: status === 'closed' ? daysAfter(now, -2) : null,
      ...overrides,
      id,
      status,
      occupationCode,
      createdAt,
    },
    skills: asked.map((skill) => ({ ...skill, jobOfferId: id })),
  }
}

export function jobTitlesOf(occupation: string): number[] {
  return starterVocabulary.jobTitles
    .filter((title) => title.occupation === occupation)
    .map(({ code }) => code)
}
