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
  const candidates: PositionPair[] = []
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
      if (thousandths >= leastKept * 1000) candidates.push({ a, b, thousandths })
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
  ofOne: readonly number[],
  ofOther: readonly number[],
  { between }: OccupationLikeness,
): number {
  if (ofOne.length === 0 || ofOther.length === 0) return 0
  const mean = (from: readonly number[], to: readonly number[]) =>
    from.reduce((sum, one) => sum + to.reduce((best, other) => Math.max(best, between(one, other)), 0), 0) /
    from.length
  return (mean(ofOne, ofOther) + mean(ofOther, ofOne)) / 2
}

/** Closest first, then by code: a pair stays as long as neither of the two has its fill. */
function keepClosest(candidates: PositionPair[], skillCount: number, mostPerSkill: number): PositionPair[] {
  const kept = new Uint8Array(skillCount)
  return candidates
    .sort((one, other) => other.thousandths - one.thousandths || one.a - other.a || one.b - other.b)
    .filter(({ a, b }) => {
      if ((kept[a] ?? 0) >= mostPerSkill || (kept[b] ?? 0) >= mostPerSkill) return false
      kept[a] = (kept[a] ?? 0) + 1
      kept[b] = (kept[b] ?? 0) + 1
      return true
    })
}
