import type { OfferCriteria, ProfileDocument, SkillCode } from '../../documents'
import type { MatchVocabulary } from '../vocabulary'
import type { MatchWeights } from '../weights'

export type SkillsEvidence =
  | { kind: 'not_asked' }
  /** Each asked skill once, in the order of codes. `stated` false: no skill of hers has been entered yet. */
  | {
      kind: 'compared'
      matched: SkillCode[]
      related: { asked: SkillCode; held: SkillCode }[]
      missing: SkillCode[]
      stated: boolean
    }

/** Millionths: weights are whole, so that their sums are exact and no engine depends on the order it adds them in. */
const precision = 1_000_000

/** What holding this skill of an offer is worth among its others, in millionths of an importance. */
export function skillWeight(code: SkillCode, importance: number, vocabulary: MatchVocabulary): number {
  return Math.round(importance * vocabulary.rarity(code) * precision)
}

/** What a skill as like the one asked as `likeness` is worth, from 0 to `weight`, whole. */
export function relatedCredit(weight: number, likeness: number): number {
  return Math.round(weight * likeness)
}

/**
 * Share of the offer's skills, each weighing importance × rarity. A related skill gives its likeness, the best
 * one only. An empty profile gets no points here, unlike other unknowns: whatever it were granted, the first
 * true skill entered could lower the score, and keeping quiet would pay.
 */
export function compareSkills(
  offer: OfferCriteria,
  profile: ProfileDocument,
  vocabulary: MatchVocabulary,
  weights: MatchWeights,
): { share: number; evidence: SkillsEvidence } {
  const importances = new Map<SkillCode, number>()
  for (const { code, importance } of offer.skills) {
    importances.set(code, Math.max(importance, importances.get(code) ?? 0))
  }
  if (importances.size === 0) return { share: weights.neutral.skills, evidence: { kind: 'not_asked' } }

  const held = new Set(profile.skills)
  const matched: SkillCode[] = []
  const related: { asked: SkillCode; held: SkillCode }[] = []
  const missing: SkillCode[] = []
  let asked = 0
  let met = 0
  for (const [code, importance] of [...importances].sort(([a], [b]) => a - b)) {
    const weight = skillWeight(code, importance, vocabulary)
    asked += weight
    if (held.has(code)) {
      matched.push(code)
      met += weight
      continue
    }
    const closest = findClosest(held, vocabulary.relatedSkills(code))
    if (closest === null) {
      missing.push(code)
    } else {
      related.push({ asked: code, held: closest.held })
      met += relatedCredit(weight, closest.likeness)
    }
  }
  return {
    share: asked === 0 ? weights.neutral.skills : met / asked,
    evidence: { kind: 'compared', matched, related, missing, stated: held.size > 0 },
  }
}

/** The lowest code when two are as close, so that the order of a list never shows. */
function findClosest(
  held: ReadonlySet<SkillCode>,
  likenesses: ReadonlyMap<SkillCode, number>,
): { held: SkillCode; likeness: number } | null {
  if (likenesses.size === 0) return null
  const closest = { held: Infinity, likeness: 0 }
  for (const code of held) {
    const likeness = likenesses.get(code) ?? 0
    if (likeness > closest.likeness || (likeness === closest.likeness && code < closest.held)) {
      closest.held = code
      closest.likeness = likeness
    }
  }
  return closest.likeness > 0 ? closest : null
}
