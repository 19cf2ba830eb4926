/** The score of one offer as tables over the columns: what `scoreMatch` says of a row inside the gates, without its evidence. */
import type { OfferCriteria } from '../../documents'
import { fineShare, leastFine, wholeScore } from '../../scoring/apportion-points'
import { compareOccupation } from '../../scoring/parts/occupation-part'
import type { ScoreRules } from '../../scoring/score-rules'
import { larger } from './larger'
import type { ProfileColumns } from '../columns/profile-columns'
import { countsLength } from '../columns/profile-lists'
import type { TopRows } from '../top-rows'
import { boundParts, tabulateSkillCredits } from './skill-credits'

export interface ScorePlan {
  /**
   * Offers to `top` each of the first `count` rows that may come in, with its whole score. No gate keeps them out.
   * @param trips millionths of a point of each one's trip.
   */
  rate(rows: Uint32Array, count: number, trips: Int32Array, top: TopRows): void
}

export function planScore(
  offer: OfferCriteria,
  columns: ProfileColumns,
  { vocabulary, weights }: ScoreRules,
): ScorePlan {
  const { points, neutral } = weights
  const { lists, dictionaries } = columns
  const occupations = dictionaries.occupations.values
  const askedMonths = offer.experienceMonths ?? 0
  const neighbours = vocabulary.neighbours(offer.occupation)
  const occupationFines = new Int32Array(occupations.length)
  const countsAsExperience = new Uint8Array(occupations.length)
  for (const [index, code] of occupations.entries()) {
    const { share } = compareOccupation(offer.occupation, code, vocabulary, weights)
    occupationFines[index] = fineShare(share, points.occupation)
    countsAsExperience[index] = code === offer.occupation || neighbours.has(code) ? 1 : 0
  }
  const neutralOccupation = fineShare(neutral.occupation, points.occupation)
  const neutralExperience = fineShare(neutral.experience, points.experience)
  const neutralSkills = fineShare(neutral.skills, points.skills)
  const credits = tabulateSkillCredits(offer, dictionaries.skills, vocabulary)
  /** Rounded up, so that a bound made of it is one. */
  const boundFine = Math.ceil(fineShare(1, points.skills) / boundParts)
  const mostExperience = askedMonths > 0 ? fineShare(1, points.experience) : neutralExperience
  const bounds = credits?.bounds ?? new Uint8Array(dictionaries.skills.values.length)
  const leastSkills = credits === null ? neutralSkills : 0
  /** Best credit so far of each skill asked, while one row is read. */
  const best = new Int32Array(credits?.askedCount ?? 0)

  function experienceFine(heldAt: number, monthsAt: number): number {
    if (askedMonths <= 0) return neutralExperience
    const { values } = lists
    let months = 0
    for (let at = heldAt; at < monthsAt; at += 1) {
      if (countsAsExperience[values[at] ?? 0] === 1) months += values[at + monthsAt - heldAt] ?? 0
    }
    return fineShare(Math.min(1, months / askedMonths), points.experience)
  }

  /** As in compareSkills: each skill asked gets its best credit, once. */
  function skillsFine(from: number, to: number): number {
    if (credits === null) return neutralSkills
    const { firstPair, pairs, asked } = credits
    const { values } = lists
    let met = 0
    for (let at = from; at < to; at += 1) {
      const skill = values[at] ?? 0
      if (bounds[skill] === 0) continue
      let pair = firstPair[skill] ?? 0
      const last = pair + 2 * (pairs[pair] ?? 0)
      for (pair += 1; pair < last; pair += 2) {
        const position = pairs[pair] ?? 0
        const credit = pairs[pair + 1] ?? 0
        const known = best[position] ?? 0
        if (credit <= known) continue
        met += credit - known
        best[position] = credit
      }
    }
    if (met === 0) return 0
    best.fill(0)
    return fineShare(met / asked, points.skills)
  }

  return {
    rate(rows, count, trips, top) {
      const { values, starts } = lists
      let bar = leastFine(top.least)
      for (let index = 0; index < count; index += 1) {
        const row = rows[index] ?? 0
        const start = starts[row] ?? 0
        const skillsAt = start + countsLength
        const soughtAt = skillsAt + (values[start] ?? 0)
        const heldAt = soughtAt + (values[start + 1] ?? 0)
        const monthsAt = heldAt + (values[start + 2] ?? 0)
        let occupation = monthsAt === soughtAt ? neutralOccupation : 0
        for (let at = soughtAt; at < monthsAt; at += 1) {
          occupation = larger(occupation, occupationFines[values[at] ?? 0] ?? 0)
        }
        // No less than what the skills are worth: nearly everybody in a large pool stops here.
        let parts = 0
        for (let at = skillsAt; at < soughtAt; at += 1) parts += bounds[values[at] ?? 0] ?? 0
        const others = occupation + (trips[index] ?? 0)
        if (others + mostExperience + leastSkills + parts * boundFine < bar) continue
        const fine = others + experienceFine(heldAt, monthsAt) + skillsFine(skillsAt, soughtAt)
        if (fine < bar) continue
        top.offer(row, wholeScore(fine))
        bar = leastFine(top.least)
      }
    },
  }
}
