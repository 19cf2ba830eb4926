import { findMiddles } from '@/app/modules/profiles/index.server'
import { declineReasons, notHiredReasons, refusalReasons } from '@/drizzle/vocabulary'
import type { AccountId } from '@/drizzle/ids'
import {
  buildIntroduction,
  daysAfter,
  hoursAfter,
  matchBuilt,
  type BuiltIntroduction,
  type IntroductionStory,
  type Source,
} from '../builders/index.server'
import { groupBy } from './group-by'
import { plans, type Plan } from './content/introduction-plans'
import type { WorldOffer } from './make-offers'
import type { WorldResident } from './make-residents'
import { trades } from './content/trades'

/** How often a person may appear, and how many are compared for one offer. */
const mostPerPerson = 2
const compared = 24
const attempts = 40
/** Below it another offer is tried first. */
const fairScore = 45

/** Every state in the proportions of the plan, between people and offers that suit each other. */
export function makeIntroductions(
  {
    offers,
    residents,
    caseworkers,
  }: {
    offers: readonly WorldOffer[]
    residents: readonly WorldResident[]
    caseworkers: readonly AccountId[]
  },
  scale: number,
  source: Source,
): BuiltIntroduction[] {
  const { random } = source
  const uses = new Map<WorldResident, number>()
  const pairs = new Set<string>()
  const made: BuiltIntroduction[] = []

  function attempt(plan: Plan, leastScore: number): BuiltIntroduction | null {
    const standing = plan.cause === 'resident_withdrawal' ? 'withdrawn' : plan.lapsed ? 'expired' : 'standing'
    const wanted = plan.cause === 'offer_closed' ? 'closed' : 'published'
    const offers = byStatus.get(wanted) ?? []
    if (offers.length === 0) return null
    const offer = random.pick(offers)
    const people = byTrade.get(`${standing} ${trades.indexOf(offer.employer.trade)}`) ?? []
    const candidates = random.sample(people, compared).flatMap((person) => {
      const changedAt = whenChanged(plan, offer, person, source)
      const startsAfter = daysAfter(changedAt, -plan.lasts)
      const known = (moment: Date | null | undefined) => moment instanceof Date && moment < startsAfter
      const taken = (uses.get(person) ?? 0) >= mostPerPerson || pairs.has(offer.offer.id + person.profile.id)
      if (taken || !known(person.consent?.consent.givenAt) || !known(offer.offer.publishedAt)) return []
      const pools = person.memberships.map(({ poolId }) => poolId)
      const match = matchBuilt(offer, offer.employer.workplace.cell, placed(person), pools)
      return [{ person, changedAt, match }]
    })
    const [best] = candidates
      .filter(({ match }) => match.eligible || plan.lapsed || standing === 'withdrawn')
      .sort((a, b) => b.match.score - a.match.score)
    if (!best || best.match.score < leastScore) return null
    uses.set(best.person, (uses.get(best.person) ?? 0) + 1)
    pairs.add(offer.offer.id + best.person.profile.id)
    const { person, changedAt, match } = best
    return buildIntroduction(
      {
        ...tell(plan, source),
        state: plan.state,
        changedAt,
        match,
        parties: {
          jobOfferId: offer.offer.id,
          establishmentId: offer.employer.establishment.id,
          profileId: person.profile.id,
          residentId: person.resident.id,
          employerId: offer.employer.account.id,
          caseworkerId: person.resident.leadCaseworkerId ?? random.pick(caseworkers),
          residentAccountId: person.resident.accountId,
        },
      },
      source,
    )
  }

  /** As the engine knows her, which knows no home. */
  const placed = ({ profile, skills, occupations }: WorldResident) => {
    const homeCell = middles.get(profile.homeCell ?? '') ?? null
    return { profile: { ...profile, homeCell }, skills, occupations }
  }
  const middles = findMiddles(residents.flatMap(({ profile }) => profile.homeCell ?? []))
  const byStatus = groupBy(offers, ({ offer }) => offer.status)
  const byTrade = groupBy(residents, ({ standing, trade }) => `${standing} ${trades.indexOf(trade)}`)
  for (const plan of plans) {
    const count = Math.max(1, Math.round(plan.count * scale))
    for (let index = 0; index < count; index += 1) {
      for (let tries = 0; tries < attempts; tries += 1) {
        const introduction = attempt(plan, tries < attempts - 2 ? fairScore : 0)
        if (!introduction) continue
        made.push(introduction)
        break
      }
    }
  }
  return made
}

function whenChanged(
  plan: Plan,
  { offer }: WorldOffer,
  { consent }: WorldResident,
  { random, now }: Source,
): Date {
  if (plan.cause === 'offer_closed' && offer.closedAt) return offer.closedAt
  if (plan.cause === 'resident_withdrawal' && consent?.consent.withdrawnAt) return consent.consent.withdrawnAt
  const [from, to] = plan.daysAgo
  return hoursAfter(now, -24 * (from + random.unit() * (to - from)) - 1)
}

function tell(
  { state, before, cause }: Plan,
  { random }: Source,
): Pick<IntroductionStory, 'startedBy' | 'before' | 'reason' | 'cause' | 'agreed' | 'channel'> {
  const spoken = random.chance(0.5)
  return {
    startedBy:
      state === 'proposed' || (state !== 'requested' && random.chance(0.25)) ? 'caseworker' : 'employer',
    agreed: random.chance(0.5),
    ...(spoken ? { channel: random.pick(['phone', 'in_person', 'sms'] as const) } : {}),
    ...(before ? { before: random.pick(before) } : {}),
    ...(cause ? { cause } : {}),
    ...(state === 'refused' ? { reason: random.pick(refusalReasons) } : {}),
    ...(state === 'declined' ? { reason: random.pick(declineReasons) } : {}),
    ...(state === 'not_hired' ? { reason: random.pick(notHiredReasons) } : {}),
  }
}
