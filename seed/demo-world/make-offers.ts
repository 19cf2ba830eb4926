import type { TalentPoolId } from '@/drizzle/ids'
import type { OfferStatus } from '@/drizzle/vocabulary'
import {
  buildOffer,
  certificatesOf,
  coreSkillsOf,
  dayOf,
  daysAfter,
  jobTitlesOf,
  otherSkillsOf,
  rhythms,
  type BuiltOffer,
  type Rhythm,
  type Source,
} from '../builders/index.server'
import type { Employer } from './make-employers'
import type { PoolSlug } from '../reference'
import type { Trade } from './content/trades'

export interface WorldOffer extends BuiltOffer {
  employer: Employer
}

/** @param employers confirmed ones; those who wait for confirmation only have drafts. */
export function makeOffers(
  counts: Record<OfferStatus, number>,
  employers: readonly Employer[],
  poolIds: ReadonlyMap<PoolSlug, TalentPoolId>,
  source: Source,
): WorldOffer[] {
  const wanted = (['published', 'draft', 'paused', 'closed'] as const).flatMap((status) =>
    Array.from({ length: counts[status] }, () => status),
  )
  const confirmed = employers.filter(({ establishment }) => establishment.status === 'confirmed')
  const turns = new Map<Trade, number>()
  return wanted.map((status, index) => {
    const drafter = status === 'draft' ? employers : confirmed
    // Everybody's first offer before anybody's second.
    const employer = drafter[index % drafter.length] ?? source.random.pick(drafter)
    // Each trade takes its rhythms in turn, so that none is missing from a small world.
    const turn = turns.get(employer.trade) ?? 0
    turns.set(employer.trade, turn + 1)
    const { rhythms: usual } = employer.trade
    const rhythm = usual[turn % usual.length] ?? source.random.pick(usual)
    return { ...makeOffer(status, rhythm, employer, poolIds, source), employer }
  })
}

function makeOffer(
  status: OfferStatus,
  rhythm: Rhythm,
  { establishment, account, workplace, trade }: Employer,
  poolIds: ReadonlyMap<PoolSlug, TalentPoolId>,
  source: Source,
): BuiltOffer {
  const { random, now } = source
  const occupationCode = random.chance(0.5)
    ? random.pick(trade.occupations.slice(0, 3))
    : random.pick(trade.occupations)
  const licence = occupationCode.startsWith('N410') ? 'B' : random.pick([...trade.licences, null, null, null])
  const certificate = random.pick([...certificatesOf(occupationCode), null, null])
  const pay = trade.pay.least + random.unit() * (trade.pay.most - trade.pay.least) * 0.6
  const createdAt =
    establishment.status === 'pending' ? establishment.registeredAt : daysAfter(now, -random.integer(6, 120))
  const unfinished = status === 'draft'
  const known = <T>(value: T): T | null => (unfinished && random.chance(0.4) ? null : value)
  const [least, most] = [known(round(pay)), known(round(pay + 0.4 + random.unit()))]
  return buildOffer(
    {
      establishmentId: establishment.id,
      createdBy: account.id,
      status,
      occupationCode,
      jobTitleCode: random.pick([...jobTitlesOf(occupationCode), null]),
      workplaceId: known(workplace.id),
      poolId: random.chance(0.3) ? (poolIds.get(trade.pool) ?? null) : null,
      contract: known(random.pick(trade.contracts)),
      slots: known(rhythms[rhythm]),
      hoursPerWeek: known(
        // Part time, as the law has it at the least (Code du travail, L3123-27).
        ['schoolHours', 'weekEnds', 'evenings'].includes(rhythm) ? 24 : random.pick([24, 30, 35, 35]),
      ),
      startsOn: known(dayOf(daysAfter(now, random.integer(3, 45)))),
      deadline: known(dayOf(daysAfter(now, random.integer(10, 60)))),
      openings: random.weighted([
        [1, 6],
        [2, 2],
        [5, 1],
      ]),
      experienceMonths: random.weighted<number | null>([
        [null, 5],
        [0, 1],
        [6, 2],
        [12, 2],
        [36, 1],
      ]),
      hourlyPayMin: least,
      // The form asks the lowest first.
      hourlyPayMax: least === null ? null : most,
      licences: licence === null ? [] : [{ code: licence, indispensable: random.chance(0.6) }],
      certificates: certificate === null ? [] : [{ code: certificate, indispensable: random.chance(0.25) }],
      languages: random.chance(0.35)
        ? [{ code: 'fr', level: random.pick(['A2', 'B1', 'B2'] as const), indispensable: random.chance(0.5) }]
        : random.chance(0.15)
          ? [{ code: 'de', level: 'A2', indispensable: false }]
          : [],
      createdAt,
      ...(status === 'closed' ? { createdAt: daysAfter(now, -random.integer(90, 120)) } : {}),
      closedAt: status === 'closed' ? daysAfter(now, -random.integer(2, 20)) : null,
      skills: makeSkills(occupationCode, source),
    },
    source,
  )
}

function makeSkills(occupation: string, { random }: Source) {
  const core = random.sample(coreSkillsOf(occupation), random.integer(4, 7))
  const other = random.sample(otherSkillsOf(occupation), random.integer(0, 4))
  return [
    ...core.map((skillCode, index) => ({
      skillCode,
      importance: index < 2 ? (3 as const) : (2 as const),
      indispensable: index === 0 && random.chance(0.2),
    })),
    ...other.map((skillCode) => ({ skillCode, importance: 1 as const, indispensable: false })),
  ]
}

function round(euros: number): number {
  return Math.round(euros * 100) / 100
}
