/** What scoring has to know of the vocabulary of occupations and skills (ROME 4.0): codes only, no label. */
import type { OccupationCode, SkillCode } from '../documents'

export interface MatchVocabulary {
  /** 0.1 (asked by every occupation) to 1 (asked by nearly none); 0.5 when its use is not known. */
  rarity(skill: SkillCode): number
  /** Skills that stand in for this one in part, with their likeness from 0 to 1; never the skill itself. */
  relatedSkills(skill: SkillCode): ReadonlyMap<SkillCode, number>
  /** Occupations from which one moves into this one (ROME mobility), with a likeness from 0 to 1. */
  neighbours(occupation: OccupationCode): ReadonlyMap<OccupationCode, number>
  /** Other occupations by likeness, above 0 and up to 1; those that are not alike are left out. */
  likenesses(occupation: OccupationCode): ReadonlyMap<OccupationCode, number>
}

/** Plain and serialisable, so that it can be cached or sent to a worker thread. */
export interface MatchVocabularyData {
  /** `occupationCount`: how many occupations use the skill; 0 when none is known to. */
  skills: { code: SkillCode; macroSkill: SkillCode | null; occupationCount: number }[]
  occupationSkills: { occupation: OccupationCode; skills: SkillCode[] }[]
  /** ROME mobility: from the first occupation one can move to the second. */
  neighbours: { from: OccupationCode; to: OccupationCode; likeness?: number }[]
  /** Pairs learned from macro-skills and from the occupations that use them. They hold in both directions. */
  closeSkills?: Pair<SkillCode>[]
  /** Learned too. Unless given, occupations are alike by the cosine of their skill sets. */
  similarOccupations?: Pair<OccupationCode>[]
  likeness?: {
    /** Any two skills of the same macro-skill. Unless told 0.5, or 0 once `closeSkills` says which of them are close. */
    sameMacroSkill?: number
    /** A neighbour whose row gives no likeness of its own. 0.6 unless told. */
    neighbour?: number
  }
}

interface Pair<Code> {
  a: Code
  b: Code
  likeness: number
}

/** The least weight, so that a skill an offer took the trouble to ask is never worth nothing. */
const leastRarity = 0.1
/** Neither common nor rare: nothing is known of its use. */
const unknownRarity = 0.5

const nothing: ReadonlyMap<never, number> = new Map<never, number>()

/** @throws {RangeError} when a likeness is outside 0–1 or a count is not a whole number of 0 or more. */
export function createMatchVocabulary(data: MatchVocabularyData): MatchVocabulary {
  const sameMacroSkill = checkLikeness(data.likeness?.sameMacroSkill ?? (data.closeSkills ? 0 : 0.5))
  const neighbourLikeness = checkLikeness(data.likeness?.neighbour ?? 0.6)
  const skillsByOccupation = new Map(
    data.occupationSkills.map((row) => [row.occupation, new Set(row.skills)]),
  )
  const users = new Map<SkillCode, OccupationCode[]>()
  for (const [occupation, skills] of skillsByOccupation) {
    for (const skill of skills) entryOf(users, skill, () => []).push(occupation)
  }
  const rarities = new Map(
    data.skills.map((skill) => [skill.code, rarityOf(skill.occupationCount, skillsByOccupation.size)]),
  )
  const macroSkills = new Map<SkillCode, SkillCode>()
  const siblings = new Map<SkillCode, SkillCode[]>()
  for (const { code, macroSkill } of data.skills) {
    if (macroSkill === null) continue
    macroSkills.set(code, macroSkill)
    entryOf(siblings, macroSkill, () => []).push(code)
  }
  const closeSkills = readBothWays(data.closeSkills ?? [])
  const similarOccupations = data.similarOccupations && readBothWays(data.similarOccupations)
  const origins = new Map<OccupationCode, Map<OccupationCode, number>>()
  for (const { from, to, likeness } of data.neighbours) {
    if (from === to) continue
    keepBest(
      entryOf(origins, to, newLikenesses<OccupationCode>),
      from,
      checkLikeness(likeness ?? neighbourLikeness),
    )
  }

  // Built when first asked: all pairs of all macro-skills would hold about a million entries.
  const related = new Map<SkillCode, Map<SkillCode, number>>()
  function relatedTo(skill: SkillCode): Map<SkillCode, number> {
    const likenesses = new Map(closeSkills.get(skill))
    const macroSkill = macroSkills.get(skill)
    for (const sibling of macroSkill === undefined ? [] : (siblings.get(macroSkill) ?? [])) {
      keepBest(likenesses, sibling, sameMacroSkill)
    }
    likenesses.delete(skill)
    return likenesses
  }

  const likenesses = new Map<OccupationCode, Map<OccupationCode, number>>()
  function likenessesTo(occupation: OccupationCode, skills: ReadonlySet<SkillCode>) {
    const shared = new Map<OccupationCode, number>()
    for (const skill of skills) {
      for (const user of users.get(skill) ?? []) shared.set(user, (shared.get(user) ?? 0) + 1)
    }
    shared.delete(occupation)
    for (const [other, count] of shared) {
      shared.set(other, count / Math.sqrt(skills.size * (skillsByOccupation.get(other)?.size ?? 1)))
    }
    return shared
  }

  return {
    rarity: (skill) => rarities.get(skill) ?? unknownRarity,
    relatedSkills: (skill) =>
      macroSkills.has(skill) || closeSkills.has(skill)
        ? entryOf(related, skill, () => relatedTo(skill))
        : nothing,
    neighbours: (occupation) => origins.get(occupation) ?? nothing,
    likenesses(occupation) {
      if (similarOccupations !== undefined) return similarOccupations.get(occupation) ?? nothing
      const skills = skillsByOccupation.get(occupation)
      return skills === undefined
        ? nothing
        : entryOf(likenesses, occupation, () => likenessesTo(occupation, skills))
    },
  }
}

/** Inverse document frequency over occupations, brought to 0–1, then lifted above `leastRarity`. */
function rarityOf(occupationCount: number, occupations: number): number {
  if (!Number.isInteger(occupationCount) || occupationCount < 0) {
    throw new RangeError(`occupationCount must be a whole number of 0 or more, not ${occupationCount}`)
  }
  if (occupationCount === 0 || occupations === 0) return unknownRarity
  const uses = Math.min(occupationCount, occupations)
  const inverse = Math.log((occupations + 1) / (uses + 1)) / Math.log(occupations + 1)
  return leastRarity + (1 - leastRarity) * inverse
}

function checkLikeness(likeness: number): number {
  if (!(likeness >= 0 && likeness <= 1)) throw new RangeError(`likeness must be within 0–1, not ${likeness}`)
  return likeness
}

function readBothWays<Code>(pairs: readonly Pair<Code>[]): Map<Code, Map<Code, number>> {
  const likenesses = new Map<Code, Map<Code, number>>()
  for (const { a, b, likeness } of pairs) {
    keepBest(entryOf(likenesses, a, newLikenesses<Code>), b, checkLikeness(likeness))
    keepBest(entryOf(likenesses, b, newLikenesses<Code>), a, likeness)
  }
  return likenesses
}

function keepBest<Key>(likenesses: Map<Key, number>, key: Key, likeness: number): void {
  if (likeness > (likenesses.get(key) ?? 0)) likenesses.set(key, likeness)
}

function newLikenesses<Key>(): Map<Key, number> {
  return new Map()
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const present = map.get(key)
  if (present !== undefined) return present
  const created = create()
  map.set(key, created)
  return created
}
