/** Who covers enough of an offer's skills, as a filter: an OR over the fewest skills that add up to it. */
import type { OfferCriteria, SkillCode } from '../../documents'
import { relatedCredit, skillWeight } from '../../scoring/parts/skills-part'
import type { MatchVocabulary } from '../../scoring/vocabulary'
import { and, costOf, everybody, isOneOf, nobody, or, type Expression } from './expression'

export interface SkillFilter {
  /** What all the skills asked weigh, in the millionths of `skillWeight`; 0 when there is nothing to compare. */
  asked: number
  /**
   * What whoever has credits of `least` at least meets, all of it, and some who have less where telling them apart would
   * cost too much. The same list for the same people.
   */
  earning(least: number): readonly Expression[]
}

/** A way to get credits for one skill asked. */
interface Credit {
  credit: number
  codes: SkillCode[]
}

/** What one such filter may cost, as `costOf` counts. Past it, less is asked: more people than needed, and nobody missed. */
const costAllowed = 1000

export function skillFilter({ skills }: OfferCriteria, vocabulary: MatchVocabulary): SkillFilter {
  const importances = new Map<SkillCode, number>()
  for (const { code, importance } of skills) {
    importances.set(code, Math.max(importance, importances.get(code) ?? 0))
  }
  const weighed = [...importances]
    .map(([code, importance]) => ({ code, weight: skillWeight(code, importance, vocabulary) }))
    .toSorted((a, b) => b.weight - a.weight)
  const credits = weighed.map(({ code, weight }) => creditsOf(code, weight, vocabulary))
  const asked = weighed.reduce((sum, { weight }) => sum + weight, 0)

  /** As far apart as it takes for another filter to be worth its words. */
  const step = asked / 40
  const known = new Map<number, readonly Expression[]>()
  function earning(steps: number): readonly Expression[] {
    const found = known.get(steps) ?? [
      coalitions(credits, steps, step),
      ...groups(credits, asked - Math.floor(steps * step)),
    ]
    known.set(steps, found)
    return found
  }

  return { asked, earning: (least) => (least > asked ? [nobody] : earning(Math.floor(least / step))) }
}

/** The skill itself, then those close to it, at the best credit of each half: two lookups rather than ten. */
function creditsOf(code: SkillCode, weight: number, vocabulary: MatchVocabulary): Credit[] {
  const close = [...vocabulary.relatedSkills(code)]
    .map(([held, likeness]) => ({ held, credit: relatedCredit(weight, likeness) }))
    .filter(({ credit }) => credit > 0)
    .toSorted((a, b) => b.credit - a.credit)
  const [best] = close
  const itself = { credit: weight, codes: [code] }
  if (best === undefined) return [itself]
  const halves = [
    close.filter(({ credit }) => credit * 2 > best.credit),
    close.filter(({ credit }) => credit * 2 <= best.credit),
  ]
  return [itself, ...halves.flatMap(creditOfAny)]
}

function creditOfAny(skills: readonly { held: SkillCode; credit: number }[]): Credit[] {
  const [best] = skills
  if (best === undefined) return []
  const codes = skills.map(({ held }) => held)
  return [{ credit: best.credit, codes }]
}

/** For little: any of the skills that add up to it. The most steps, up to those asked, that do not cost too much. */
function coalitions(credits: readonly Credit[][], steps: number, step: number): Expression {
  for (let enough = steps; enough > 0; enough -= 1) {
    const found = coverage(credits, Math.floor(enough * step))
    if (found !== null) return found
  }
  return everybody
}

/**
 * For much: one at least of every skills that cannot all be missed, counting with what is close to them, then with nothing but
 * themselves. Groups that share no skill, since each of them is then told once.
 * @param spare what may be missed.
 */
function groups(credits: readonly Credit[][], spare: number): Expression[] {
  const missable = (
    lossOf: (ofSkill: readonly Credit[]) => number,
    codesOf: (ofSkill: readonly Credit[]) => SkillCode[],
  ) => {
    const found: Expression[] = []
    let loss = 0
    let codes: SkillCode[] = []
    for (const ofSkill of credits.toReversed()) {
      loss += lossOf(ofSkill)
      codes.push(...codesOf(ofSkill))
      if (loss <= spare) continue
      found.push(isOneOf('skills', [...new Set(codes)]))
      loss = 0
      codes = []
    }
    return found
  }
  const creditAt = (ofSkill: readonly Credit[], position: number) => ofSkill[position]?.credit ?? 0
  return [
    ...missable(
      (ofSkill) => creditAt(ofSkill, 0),
      (ofSkill) => ofSkill.flatMap(({ codes }) => codes),
    ),
    ...missable(
      (ofSkill) => creditAt(ofSkill, 0) - creditAt(ofSkill, 1),
      (ofSkill) => ofSkill[0]?.codes ?? [],
    ),
  ]
}

/** Null when it costs too much. */
function coverage(credits: readonly Credit[][], least: number): Expression | null {
  /** The most that the skills from each position on can give. */
  const most = [0]
  for (const [best] of credits.toReversed()) most.unshift((most[0] ?? 0) + (best?.credit ?? 0))
  let cost = 0

  /** Any of the skills from `position` on that suffices alone, or one and what is still missing then. */
  function from(position: number, missing: number): Expression {
    if (missing <= 0) return everybody
    if ((most[position] ?? 0) < missing || cost > costAllowed) return nobody
    const enough: SkillCode[] = []
    const ways: Expression[] = []
    for (const [index, ofSkill] of credits.slice(position).entries()) {
      for (const { credit, codes } of ofSkill) {
        if (credit >= missing) {
          enough.push(...codes)
          continue
        }
        const rest = from(position + index + 1, missing - credit)
        if (rest.kind === 'nobody') continue
        const holders = isOneOf('skills', codes)
        cost += costOf(holders)
        ways.push(and([holders, rest]))
      }
    }
    const alone = isOneOf('skills', enough)
    cost += costOf(alone)
    return or([alone, ...ways])
  }

  const found = from(0, least)
  return cost > costAllowed ? null : found
}
