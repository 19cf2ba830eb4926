/** Who covers enough of an offer's skills, as a filter: an OR over the fewest skills that add up to it. */
import type { OfferCriteria, SkillCode } from '../../documents'
import { relatedCredit, skillWeight } from '../../scoring/parts/skills-part'
import type { MatchVocabulary } from '../../scoring/vocabulary'
import { and, costOf, everybody, isOneOf, nobody, or, type Expression } from './expression'

export interface SkillFilter {
  /** What all the skills asked weigh, in the millionths of `skillWeight`; 0 when there is nothing to compare. */
  asked: number
  /** Whoever has credits of `least` at least, and some who have less where telling them apart would cost too much. */
  earning(least: number): Expression
}

/** A way to get credits for one skill asked. */
interface Credit {
  credit: number
  codes: SkillCode[]
}

/** What one such filter may cost, as `costOf` counts. Past it, less is asked: more people than needed, and nobody missed. */
const costAllowed = 1500

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

  /** As many points apart as it takes for another filter to be worth its words. */
  const step = asked / 40
  const coalitions = new Map<number, Expression>()
  function covering(steps: number): Expression {
    const known = coalitions.get(steps)
    if (known !== undefined) return known
    const found =
      steps <= 0 ? everybody : (coverage(credits, Math.floor(steps * step)) ?? covering(steps - 1))
    coalitions.set(steps, found)
    return found
  }

  return { asked, earning: (least) => (least > asked ? nobody : covering(Math.floor(least / step))) }
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
