import type { RadarKind } from '@/app/modules/casework/shared'
import type { Week } from './watch-radar.server'

/** Days before somebody dropped out on which she should have stood on the list. */
const ahead = 14

interface RuleFigures {
  /** Drop-outs whom it named two weeks before, and whom it named alone. */
  caught: number
  caught_alone: number
  /** Times that it named somebody at the end of a week, and how often she was really at risk. */
  listed: number
  listed_at_risk: number
}

export interface RadarFigures {
  /** Who dropped out, and had come at least three weeks before. */
  dropouts: number
  listed_two_weeks_before: number
  /** `listed_two_weeks_before` of `dropouts`; null without any. */
  recall: number | null
  /** Drop-outs who had not even begun to slip two weeks before: nothing that they did could tell. */
  sudden: number
  /** Times that anybody stood on the list at the end of a week, and how often she was slipping, or gone already. */
  listed: number
  listed_at_risk: number
  precision: number | null
  /** The same without those who are gone already: whom a call still finds. */
  listed_not_gone: number
  listed_slipping: number
  precision_not_gone: number | null
  /** Of everybody, at the end of a week: how many are slipping or gone. What a list drawn by lot would find. */
  base_rate: number | null
  rules: Partial<Record<RadarKind, RuleFigures>>
}

export function measureRadar(weeks: readonly Week[]): RadarFigures {
  const rules: Partial<Record<RadarKind, RuleFigures>> = {}
  const ruleOf = (kind: RadarKind) =>
    (rules[kind] ??= { caught: 0, caught_alone: 0, listed: 0, listed_at_risk: 0 })
  const tally = { everybody: 0, atRisk: 0, listed: 0, listedAtRisk: 0, notGone: 0, slipping: 0 }
  for (const { people } of weeks) {
    for (const { phase, kinds } of people) {
      const risky = phase === 'slipping' || phase === 'gone'
      tally.everybody += 1
      if (risky) tally.atRisk += 1
      if (kinds.length === 0) continue
      tally.listed += 1
      if (risky) tally.listedAtRisk += 1
      if (phase !== 'gone') tally.notGone += 1
      if (phase === 'slipping') tally.slipping += 1
      for (const kind of kinds) {
        ruleOf(kind).listed += 1
        if (risky) ruleOf(kind).listed_at_risk += 1
      }
    }
  }
  const losses = dropouts(weeks)
  for (const { kinds } of losses) {
    for (const kind of kinds) {
      ruleOf(kind).caught += 1
      if (kinds.length === 1) ruleOf(kind).caught_alone += 1
    }
  }
  const caught = losses.filter(({ kinds }) => kinds.length > 0).length
  return {
    dropouts: losses.length,
    listed_two_weeks_before: caught,
    recall: share(caught, losses.length),
    sudden: losses.filter(({ slippedOn, goneOn }) => slippedOn > goneOn - ahead).length,
    listed: tally.listed,
    listed_at_risk: tally.listedAtRisk,
    precision: share(tally.listedAtRisk, tally.listed),
    listed_not_gone: tally.notGone,
    listed_slipping: tally.slipping,
    precision_not_gone: share(tally.slipping, tally.notGone),
    base_rate: share(tally.atRisk, tally.everybody),
    rules,
  }
}

/** Every drop-out with the rules that named her on the last end of a week that was two weeks before or earlier. */
function dropouts(weeks: readonly Week[]) {
  const people = new Set(weeks.flatMap((week) => week.people.map(({ person }) => person)))
  return [...people].flatMap((person) =>
    person.life.losses.flatMap(({ slippedOn, goneOn }) => {
      const week = weeks.findLast(({ day }) => day <= goneOn - ahead)
      const then = week?.people.find((each) => each.person === person)
      return then === undefined ? [] : { slippedOn, goneOn, kinds: then.kinds }
    }),
  )
}

/** To a thousandth. */
const share = (part: number, whole: number) => (whole === 0 ? null : Math.round((part / whole) * 1000) / 1000)
