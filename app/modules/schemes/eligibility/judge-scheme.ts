import type { Condition, Scheme } from './schemes'
import { allowances, levels, withoutWorkBands, type Situation } from './situation'

export type Fact = keyof Situation

/** `open` whatever is not known yet, `closed` whatever it is, or `to_check`. */
export interface Judgement {
  state: 'open' | 'to_check' | 'closed'
  /** Conditions that are met. */
  why: Condition[]
  /** Facts that are not known and would decide. Empty unless `to_check`. */
  ask: Fact[]
  /** Conditions that are not met, of what is known. */
  unmet: Condition[]
}

/** Exact: tries everything that is not known. Who is in is for people to decide, the portal only says what the text says. */
export function judgeScheme({ ways }: Pick<Scheme, 'ways'>, situation: Situation): Judgement {
  const isOpen = (known: Situation) =>
    ways.some((demands) =>
      demands.every(({ least, of }) => of.filter((each) => meets(known, each)).length >= least),
    )
  const conditions = ways.flat().flatMap(({ of }) => of)
  const asked = new Set(conditions.map(({ fact }) => fact))
  const unknown = facts.filter((fact) => asked.has(fact) && situation[fact] === null)
  const possible = complete(situation, unknown, conditions)
  const open = possible.filter(isOpen)
  const state = open.length === possible.length ? 'open' : open.length === 0 ? 'closed' : 'to_check'
  const decides = (fact: Fact) =>
    possible.some((one) => complete(one, [fact], conditions).some((other) => isOpen(other) !== isOpen(one)))
  const known = distinct(conditions.filter(({ fact }) => situation[fact] !== null))
  return {
    state,
    why: known.filter((condition) => meets(situation, condition)),
    ask: state === 'to_check' ? unknown.filter(decides) : [],
    unmet: known.filter((condition) => !meets(situation, condition)),
  }
}

/** What is not known meets nothing. */
export function meets(situation: Situation, condition: Condition): boolean {
  switch (condition.fact) {
    case 'age': {
      const { from = 0, to = Infinity } = condition
      return situation.age !== null && situation.age >= from && situation.age <= to
    }
    case 'allowance':
      return condition.oneOf.some((one) => one === situation.allowance)
    case 'withoutWork':
      return (
        situation.withoutWork !== null &&
        withoutWorkBands.indexOf(situation.withoutWork) >= withoutWorkBands.indexOf(condition.least)
      )
    case 'level':
      return situation.level === 'up_to_3'
    case 'neighbourhood':
      return situation.neighbourhood === true
    case 'studies':
      return situation.studies === false
    case 'jobseeker':
      return situation.jobseeker === true
  }
}

const facts = ['age', 'allowance', 'withoutWork', 'level', 'neighbourhood', 'studies', 'jobseeker'] as const

const yesAndNo = [true, false] as const

/** Every answer there is, but for ages. */
const answers: { [F in Exclude<Fact, 'age'>]: readonly NonNullable<Situation[F]>[] } = {
  allowance: allowances,
  withoutWork: withoutWorkBands,
  level: levels,
  neighbourhood: yesAndNo,
  studies: yesAndNo,
  jobseeker: yesAndNo,
}

/** Of ages, those on both sides of each bound: between two bounds nothing differs. */
function agesThatCount(conditions: readonly Condition[]): number[] {
  const bounds = conditions.flatMap((condition) =>
    condition.fact === 'age' ? [condition.from ?? 0, (condition.to ?? 0) + 1] : [],
  )
  return [...new Set(bounds.flatMap((bound) => [bound - 1, bound]))]
}

function complete(
  situation: Situation,
  unknown: readonly Fact[],
  conditions: readonly Condition[],
): Situation[] {
  return unknown.reduce<Situation[]>(
    (all, fact) =>
      all.flatMap((one) =>
        (fact === 'age' ? agesThatCount(conditions) : answers[fact]).map((answer) => ({
          ...one,
          [fact]: answer,
        })),
      ),
    [situation],
  )
}

function distinct(conditions: readonly Condition[]): Condition[] {
  return [...new Map(conditions.map((condition) => [JSON.stringify(condition), condition])).values()]
}
