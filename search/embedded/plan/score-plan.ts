/** The score of one offer as tables over the columns: what `scoreMatch` says of a row inside the gates, without its evidence. */
import type { OccupationCode, OfferCriteria, SkillCode } from '../../documents'
import { fineShare, wholeScore } from '../../scoring/apportion-points'
import { compareOccupation } from '../../scoring/parts/occupation-part'
import { relatedCredit, skillWeight } from '../../scoring/parts/skills-part'
import type { MatchVocabulary } from '../../scoring/vocabulary'
import type { MatchWeights } from '../../scoring/weights'
import type { ProfileColumns } from '../columns/profile-columns'

export interface ScorePlan {
  /**
   * The whole score of a row that no gate keeps out, or any number under `least` when it has less than that.
   * @param trip millionths of a point of its trip.
   */
  scoreAtLeast(row: number, trip: number, least: number): number
}

export interface ScoreRules {
  vocabulary: MatchVocabulary
  weights: MatchWeights
}

export function planScore(
  offer: OfferCriteria,
  columns: ProfileColumns,
  { vocabulary, weights }: ScoreRules,
): ScorePlan {
  const { points, neutral } = weights
  const { values, starts, skillCounts, soughtCounts, heldCounts } = columns.lists
  const occupations = columns.dictionaries.occupations.values
  const occupationFines = new Int32Array(occupations.length).fill(unmet)
  const neighbours = vocabulary.neighbours(offer.occupation)
  const counts = (code: OccupationCode) => code === offer.occupation || neighbours.has(code)
  const askedMonths = offer.experienceMonths ?? 0
  const countedOccupations = Uint8Array.from(askedMonths > 0 ? occupations : [], (code) =>
    counts(code) ? 1 : 0,
  )
  const neutralFines = {
    occupation: fineShare(neutral.occupation, points.occupation),
    experience: fineShare(neutral.experience, points.experience),
    skills: fineShare(neutral.skills, points.skills),
  }
  const skills = planSkills(offer, columns, vocabulary, neutral.skills)
  const mostSkills = skills === null ? neutralFines.skills : fineShare(1, points.skills)

  function occupationFine(index: number): number {
    const found = occupationFines[index] ?? unmet
    if (found !== unmet) return found
    const { share } = compareOccupation(offer.occupation, occupations[index] ?? '', vocabulary, weights)
    return (occupationFines[index] = fineShare(share, points.occupation))
  }

  return {
    scoreAtLeast(row, trip, least) {
      const soughtAt = (starts[row] ?? 0) + (skillCounts[row] ?? 0)
      const heldAt = soughtAt + (soughtCounts[row] ?? 0)
      const heldEnd = heldAt + 2 * (heldCounts[row] ?? 0)
      let occupation = heldEnd === soughtAt ? neutralFines.occupation : 0
      for (let at = soughtAt; at < heldAt; at += 1) {
        const fine = occupationFine(values[at] ?? 0)
        if (fine > occupation) occupation = fine
      }
      let months = 0
      for (let at = heldAt; at < heldEnd; at += 2) {
        const index = values[at] ?? 0
        const fine = occupationFine(index)
        if (fine > occupation) occupation = fine
        if (countedOccupations[index] === 1) months += values[at + 1] ?? 0
      }
      const experience =
        askedMonths > 0
          ? fineShare(Math.min(1, months / askedMonths), points.experience)
          : neutralFines.experience
      const others = occupation + experience + trip
      // Lists of skills are the longest to read: not worth it for those who cannot come in any more.
      if (wholeScore(others + mostSkills) < least) return -1
      const skillsFine = skills === null ? neutralFines.skills : fineShare(skills.shareOf(row), points.skills)
      return wholeScore(others + skillsFine)
    },
  }
}

const unmet = -1

/** Null when the offer asks no skill. */
function planSkills(
  offer: OfferCriteria,
  columns: ProfileColumns,
  vocabulary: MatchVocabulary,
  neutralShare: number,
) {
  const importances = new Map<SkillCode, number>()
  for (const { code, importance } of offer.skills) {
    importances.set(code, Math.max(importance, importances.get(code) ?? 0))
  }
  if (importances.size === 0) return null
  const { skills } = columns.dictionaries
  const { values, starts, skillCounts } = columns.lists
  let asked = 0
  const creditsBySkill = new Map<number, { asked: number; credit: number }[]>()
  function note(code: SkillCode, position: number, credit: number): void {
    const index = skills.find(code)
    if (index === undefined || credit === 0) return
    const credits = creditsBySkill.get(index) ?? []
    credits.push({ asked: position, credit })
    creditsBySkill.set(index, credits)
  }
  for (const [position, [code, importance]] of [...importances].entries()) {
    const weight = skillWeight(code, importance, vocabulary)
    asked += weight
    note(code, position, weight)
    for (const [held, likeness] of vocabulary.relatedSkills(code)) {
      note(held, position, relatedCredit(weight, likeness))
    }
  }
  // Flat: for each skill that counts, where its pairs start and end, then pairs of position asked and credit.
  const firstPair = new Uint32Array(skills.values.length)
  const pairs: number[] = [0]
  for (const [index, credits] of creditsBySkill) {
    firstPair[index] = pairs.length
    pairs.push(credits.length, ...credits.flatMap(({ asked: position, credit }) => [position, credit]))
  }
  // Credits are at most three importances, in millionths: they fit.
  const flat = Int32Array.from(pairs)
  const best = new Int32Array(importances.size)
  const touched = new Uint32Array(importances.size)

  return {
    /** As in compareSkills: each skill asked gets its best credit, once. */
    shareOf(row: number): number {
      const start = starts[row] ?? 0
      const end = start + (skillCounts[row] ?? 0)
      let met = 0
      let touchedCount = 0
      for (let at = start; at < end; at += 1) {
        const pair = firstPair[values[at] ?? 0] ?? 0
        if (pair === 0) continue
        const last = pair + 2 * (flat[pair] ?? 0)
        for (let next = pair + 1; next < last; next += 2) {
          const position = flat[next] ?? 0
          const credit = flat[next + 1] ?? 0
          const known = best[position] ?? 0
          if (credit <= known) continue
          if (known === 0) touched[touchedCount++] = position
          met += credit - known
          best[position] = credit
        }
      }
      for (let index = 0; index < touchedCount; index += 1) best[touched[index] ?? 0] = 0
      return asked === 0 ? neutralShare : met / asked
    },
  }
}
