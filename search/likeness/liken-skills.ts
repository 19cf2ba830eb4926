import type { SkillCode } from '../documents'
import type { LikenessParameters } from './likeness-parameters'
import type { Likeness, LikenessSource } from './likeness-source'
import type { OccupationLikeness } from './liken-occupations'

/**
 * Skills that stand in for each other in part: those of one macro-skill (it counts among them), the more so the closer the
 * occupations that use them; and those often used together. A soft skill or a certificate is held or not: nothing is close to it.
 */
export function likenSkills(
  source: LikenessSource,
  occupations: OccupationLikeness,
  parameters: LikenessParameters['skills'],
): Likeness<SkillCode>[] {
  const skills = source.skills
    .filter(({ kind }) => kind === 'hardSkill' || kind === 'knowledge')
    .sort((a, b) => a.code - b.code)
  const positions = new Map(skills.map(({ code }, position) => [code, position]))
  const uses = listUses(source, occupations, positions)
  const families = listFamilies(skills)
  const { sameMacroSkill, leastKept } = parameters
  const candidates: number[] = []
  for (const [a, { code, macroCode }] of skills.entries()) {
    const likenesses = usedTogether(a, uses, parameters.usedTogether)
    for (const b of families.get(macroCode ?? code) ?? []) {
      if (b <= a) continue
      const closeness = closenessOfUse(uses.ofSkill[a] ?? [], uses.ofSkill[b] ?? [], occupations)
      const likeness = sameMacroSkill.least + sameMacroSkill.closeUse * closeness
      if (likeness > (likenesses.get(b) ?? 0)) likenesses.set(b, likeness)
    }
    for (const [b, likeness] of likenesses) {
      const thousandths = Math.round(likeness * 1000)
      if (thousandths >= leastKept * 1000) candidates.push(rankPair({ a, b, thousandths }, skills.length))
    }
  }
  return keepClosest(candidates, skills.length, parameters.mostPerSkill)
    .sort((one, other) => one.a - other.a || one.b - other.b)
    .map(({ a, b, thousandths }) => ({
      a: skills[a]?.code ?? 0,
      b: skills[b]?.code ?? 0,
      likeness: thousandths / 1000,
    }))
}

/** Positions among the skills compared, `a` before `b`. */
interface PositionPair {
  a: number
  b: number
  thousandths: number
}

/** A pair as one number, lower for closer ones, then for lower codes: sorting a million objects would take seconds. */
function rankPair({ a, b, thousandths }: PositionPair, skillCount: number): number {
  return ((1000 - thousandths) * skillCount + a) * skillCount + b
}

function readRank(rank: number, skillCount: number): PositionPair {
  const rest = Math.floor(rank / skillCount)
  return {
    a: rest % skillCount,
    b: rank % skillCount,
    thousandths: 1000 - Math.floor(rest / skillCount),
  }
}

interface Uses {
  ofSkill: number[][]
  byOccupation: number[][]
}

function listUses(
  { occupationSkills }: LikenessSource,
  { codes }: OccupationLikeness,
  positions: ReadonlyMap<SkillCode, number>,
): Uses {
  const occupationPositions = new Map(codes.map((code, position) => [code, position]))
  const ofSkill = Array.from(positions, (): number[] => [])
  const byOccupation = Array.from(codes, (): number[] => [])
  for (const { occupationCode, skillCode } of occupationSkills) {
    const skill = positions.get(skillCode)
    const occupation = occupationPositions.get(occupationCode)
    if (skill === undefined || occupation === undefined) continue
    ofSkill[skill]?.push(occupation)
    byOccupation[occupation]?.push(skill)
  }
  // Sums of fractions depend on the order they are made in.
  for (const users of ofSkill) users.sort((one, other) => one - other)
  return { ofSkill, byOccupation }
}

/** Positions by code of the macro-skill, its own included. */
function listFamilies(skills: LikenessSource['skills']): Map<SkillCode, number[]> {
  const families = new Map<SkillCode, number[]>()
  for (const [position, { code, macroCode, isMacro }] of skills.entries()) {
    if (macroCode === null && !isMacro) continue
    const macroSkill = macroCode ?? code
    const family = families.get(macroSkill)
    if (family === undefined) families.set(macroSkill, [position])
    else family.push(position)
  }
  return families
}

/** Of the skills after `a`: their cosine over occupations, held back while few occupations vouch for it. */
function usedTogether(
  a: number,
  { ofSkill, byOccupation }: Uses,
  { most, doubt, leastOften }: LikenessParameters['skills']['usedTogether'],
): Map<number, number> {
  const times = new Map<number, number>()
  const own = ofSkill[a] ?? []
  for (const occupation of own) {
    for (const b of byOccupation[occupation] ?? []) if (b > a) times.set(b, (times.get(b) ?? 0) + 1)
  }
  const likenesses = new Map<number, number>()
  for (const [b, shared] of times) {
    if (shared < leastOften) continue
    const norm = Math.sqrt((own.length + doubt) * ((ofSkill[b]?.length ?? 0) + doubt))
    likenesses.set(b, (most * shared) / norm)
  }
  return likenesses
}

/** From 0 to 1: for each occupation that uses one of two skills, how like the closest that uses the other is; both means, halved. */
function closenessOfUse(
  one: readonly number[],
  other: readonly number[],
  likeness: OccupationLikeness,
): number {
  return (meanOfBest(one, other, likeness) + meanOfBest(other, one, likeness)) / 2
}

function meanOfBest(from: readonly number[], to: readonly number[], { between }: OccupationLikeness): number {
  let sum = 0
  for (const one of from) {
    let best = 0
    for (const other of to) best = Math.max(best, between(one, other))
    sum += best
  }
  return from.length === 0 ? 0 : sum / from.length
}

/** Closest first: a pair stays as long as neither of the two has its fill. */
function keepClosest(ranks: number[], skillCount: number, mostPerSkill: number): PositionPair[] {
  const taken = new Uint8Array(skillCount)
  const kept: PositionPair[] = []
  for (const rank of Float64Array.from(ranks).sort()) {
    const pair = readRank(rank, skillCount)
    const ofA = taken[pair.a] ?? 0
    const ofB = taken[pair.b] ?? 0
    if (ofA >= mostPerSkill || ofB >= mostPerSkill) continue
    taken[pair.a] = ofA + 1
    taken[pair.b] = ofB + 1
    kept.push(pair)
  }
  return kept
}
