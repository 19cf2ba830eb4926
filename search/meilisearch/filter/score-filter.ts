/** Who may score as much as asked: the filter that lets an index prove that nobody better was left behind. */
import type { OccupationCode, OfferCriteria } from '../../documents'
import { fineShare, leastFine } from '../../scoring/apportion-points'
import { compareOccupation } from '../../scoring/parts/occupation-part'
import type { ScoreRules } from '../../scoring/score-rules'
import { unknownWord } from '../index-document'
import { and, costOf, everybody, isOneOf, nobody, or, type Expression } from './expression'
import { gateFilter } from './gate-filter'
import { skillFilter } from './skill-filter'
import type { TripFilter } from './trip-filter'

export interface ScoreFilter {
  /** Exactly those inside every gate. */
  eligible: Expression
  /** All of the eligible whose whole score is `score` at least, and as few others as a filter of bearable length tells apart. */
  scoring(score: number): Expression
}

/** Those who may earn `fine` millionths of a point of one part, and no more. */
interface Tier {
  fine: number
  /** Of this tier or a better one. */
  members: Expression
}

export function scoreFilter(offer: OfferCriteria, trips: TripFilter, rules: ScoreRules): ScoreFilter {
  const { points, neutral } = rules.weights
  const gates = gateFilter(offer)
  const skills = skillFilter(offer, rules.vocabulary)
  const occupationTiers = tierOccupations(offer, rules)
  const experienceTiers = tierExperience(offer, rules)
  const tripTiers = trips.tiers.map(({ share, members }): Tier => ({
    fine: fineShare(share, points.mobility),
    members,
  }))

  /** What those meet whose skills may earn `fine`. */
  function coverage(fine: number): readonly Expression[] {
    if (fine <= 0) return noCondition
    if (skills.asked === 0) return fineShare(neutral.skills, points.skills) >= fine ? noCondition : [nobody]
    // One less than needed, for what rounding may have added.
    const share = (fine - 1) / fineShare(1, points.skills)
    return skills.earning(Math.floor(share * skills.asked))
  }

  /**
   * Whoever is in none of the tiers better than one of each part may earn the points of these at most: the rest must come
   * from skills. One condition for each choice of tiers, all of which whoever scores enough meets.
   */
  function scoring(score: number): Expression {
    // What tells trips apart is what takes most words: it comes last.
    const choices = withBetter(tripTiers).flatMap(([trip, ...nearer]) =>
      withBetter(experienceTiers).flatMap(([experience, ...longer]) =>
        withBetter(occupationTiers)
          .toReversed()
          .map(([occupation, ...closer]) => ({
            skills: coverage(leastFine(score) - trip.fine - experience.fine - occupation.fine),
            better: [...nearer, ...longer, ...closer],
          })),
      ),
    )
    const conditions: Expression[] = []
    const told: typeof choices = []
    let cost = 0
    for (const choice of choices) {
      const { skills: covering, better } = choice
      const isImplied = told.some(
        (other) => other.skills === covering && other.better.every((members) => better.includes(members)),
      )
      if (isImplied) continue
      const those = covering.map((met) => or([met, ...better]))
      cost += those.reduce((sum, condition) => sum + costOf(condition), 0)
      if (cost > costAllowed && conditions.length > 0) break
      told.push(choice)
      conditions.push(...those)
    }
    return and([...conditions, gates, tripTiers.at(-1)?.members ?? everybody])
  }

  return { eligible: and([gates, trips.open]), scoring }
}

const noCondition: readonly Expression[] = []

/** Microseconds that the server may take to read all conditions. Past it, the better tiers are not told apart. */
const costAllowed = 12_000

/** Each tier, then the members of the one before, who are all that do better, where there is one. */
function withBetter(tiers: readonly Tier[]): [Tier, ...Expression[]][] {
  return tiers.map((tier, position) => {
    const before = tiers[position - 1]
    return before === undefined ? [tier] : [tier, before.members]
  })
}

function tierOccupations(
  { occupation: offered }: OfferCriteria,
  { vocabulary, weights }: ScoreRules,
): Tier[] {
  const { points, neutral } = weights
  const others: OccupationCode[] = [
    ...vocabulary.neighbours(offered).keys(),
    ...vocabulary.likenesses(offered).keys(),
  ]
  const rated = [...new Set([offered, ...others])].map((code) => ({
    word: code,
    fine: fineShare(compareOccupation(offered, code, vocabulary, weights).share, points.occupation),
  }))
  rated.push({ word: unknownWord, fine: fineShare(neutral.occupation, points.occupation) })
  const earning = rated.filter(({ fine }) => fine > 0).toSorted((a, b) => b.fine - a.fine)
  const tiers = gather(earning).map(({ best, last }): Tier => {
    const words = earning.filter(({ fine }) => fine >= last.fine).map(({ word }) => word)
    return { fine: best.fine, members: isOneOf('occupations', words) }
  })
  return [...tiers, { fine: 0, members: everybody }]
}

/** Whoever held the occupation, or a neighbour of it, may have all the months asked. */
function tierExperience(offer: OfferCriteria, { vocabulary, weights }: ScoreRules): Tier[] {
  const { points, neutral } = weights
  const asked = offer.experienceMonths ?? 0
  if (asked <= 0) return [{ fine: fineShare(neutral.experience, points.experience), members: everybody }]
  const counted = [offer.occupation, ...vocabulary.neighbours(offer.occupation).keys()]
  return [
    { fine: fineShare(1, points.experience), members: isOneOf('held', counted) },
    { fine: 0, members: everybody },
  ]
}

/** Few enough tiers that a filter stays short: those within six points of the best one are taken for its equals. */
const tierWidth = 6_000_000

/** @param rated by `fine`, most first. */
function gather<Rated extends { fine: number }>(rated: readonly Rated[]): { best: Rated; last: Rated }[] {
  const tiers: { best: Rated; last: Rated }[] = []
  for (const value of rated) {
    const tier = tiers.at(-1)
    if (tier !== undefined && tier.best.fine - value.fine <= tierWidth) tier.last = value
    else tiers.push({ best: value, last: value })
  }
  return tiers
}
