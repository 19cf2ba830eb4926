import type { OfferCriteria, SkillCode } from '../../documents'
import { relatedCredit, skillWeight } from '../../scoring/parts/skills-part'
import type { MatchVocabulary } from '../../scoring/vocabulary'
import type { Dictionary } from '../columns/dictionary'

/** What each skill that somebody holds gives to which of the skills an offer asks, as `compareSkills` weighs them. */
export interface SkillCredits {
  /** By number of the skill: no less than all it gives, in parts of `asked` of which `boundParts` make the whole. */
  bounds: Uint8Array
  /** By number of a skill whose bound is not 0: where its pairs start in `pairs`. */
  firstPair: Uint32Array
  /** How many pairs, then position asked and credit of each; credits are whole, at most three millions. */
  pairs: Int32Array
  /** Distinct skills asked. */
  askedCount: number
  /** The weight of all skills asked. */
  asked: number
}

/**
 * A byte for each skill, since every skill of every row is looked up here: the smaller the table, the nearer it stays to
 * the processor. A skill may give all that is asked.
 */
export const boundParts = 255

/** Null when the offer asks no skill, or none that weighs anything: there is nothing to compare then. */
export function tabulateSkillCredits(
  offer: OfferCriteria,
  skills: Dictionary<SkillCode>,
  vocabulary: MatchVocabulary,
): SkillCredits | null {
  const importances = new Map<SkillCode, number>()
  for (const { code, importance } of offer.skills) {
    importances.set(code, Math.max(importance, importances.get(code) ?? 0))
  }
  if (importances.size === 0) return null

  let asked = 0
  const creditsBySkill = new Map<number, number[]>()
  let length = 0
  function note(code: SkillCode, position: number, credit: number): void {
    const index = skills.find(code)
    if (index === undefined || credit === 0) return
    const credits = creditsBySkill.get(index)
    if (credits === undefined) creditsBySkill.set(index, [position, credit])
    else credits.push(position, credit)
    length += credits === undefined ? 3 : 2
  }
  for (const [position, [code, importance]] of [...importances].entries()) {
    const weight = skillWeight(code, importance, vocabulary)
    asked += weight
    note(code, position, weight)
    for (const [held, likeness] of vocabulary.relatedSkills(code)) {
      note(held, position, relatedCredit(weight, likeness))
    }
  }

  if (asked === 0) return null

  const bounds = new Uint8Array(skills.values.length)
  const firstPair = new Uint32Array(skills.values.length)
  const pairs = new Int32Array(length)
  let end = 0
  for (const [index, credits] of creditsBySkill) {
    const given = credits.reduce((sum, number, at) => sum + (at % 2 === 1 ? number : 0), 0)
    bounds[index] = Math.ceil((Math.min(given, asked) * boundParts) / asked)
    firstPair[index] = end
    pairs[end] = credits.length / 2
    pairs.set(credits, end + 1)
    end += 1 + credits.length
  }
  return { bounds, firstPair, pairs, askedCount: importances.size, asked }
}
