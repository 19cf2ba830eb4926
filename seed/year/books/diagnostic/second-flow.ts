import { groupBy } from '../../../demo-world/group-by'
import type { DiagnosticRows } from './diagnostic-rows.server'

/** Days `YYYY-MM-DD` in Strasbourg, both included. */
export interface Days {
  from: string
  to: string
}

const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' })

/** Of a moment in milliseconds. */
export const dayOf = (moment: number) => calendar.format(moment)

/** Whether an agreement stands, or how the last one ended. */
export function stands(consents: DiagnosticRows['consents'], to: string) {
  const given = consents.filter((each) => dayOf(each.given) <= to).sort((a, b) => a.given - b.given)
  const over = ({ withdrawn, expires }: (typeof given)[number]) =>
    dayOf(expires) <= to || (withdrawn !== null && dayOf(withdrawn) <= to)
  if (given.some((each) => !over(each))) return 'standing'
  const last = given.at(-1)
  if (last === undefined) return 'never'
  const { withdrawn, expires } = last
  const early = withdrawn !== null && dayOf(withdrawn) <= to && dayOf(withdrawn) < dayOf(expires)
  return early ? 'withdrawn' : 'ran_out'
}

/** Everything dated that happened to one person, each with the state that it brings her to. */
function eventsOf(id: string, rows: ReturnType<typeof index>): { state: number; day: string }[] {
  const person = rows.person.get(id)
  if (person === undefined) return []
  const told = rows.told.get(id) ?? []
  const work = rows.occupations.has(person.profile)
  const moveStates: Record<string, number> = { approved: 3, met: 4, hired: 5 }
  const checkStates: Record<string, number> = { check_1_month: 6, check_3_months: 7, check_6_months: 8 }
  return [
    { state: 0, day: dayOf(person.created) },
    ...told.map(({ at }) => ({ state: 1, day: dayOf(at) })),
    ...(told.length === 0 && work ? [{ state: 1, day: dayOf(person.updated) }] : []),
    ...(rows.consents.get(id) ?? []).map(({ given }) => ({ state: 2, day: dayOf(given) })),
    ...(rows.moves.get(id) ?? []).flatMap(({ to, at }) => {
      const state = moveStates[to]
      return state === undefined ? [] : { state, day: dayOf(at) }
    }),
    ...(rows.steps.get(id) ?? []).flatMap(({ kind, outcome, done }) => {
      const state = checkStates[kind]
      return state === undefined || outcome !== 'in_work' || done === null ? [] : { state, day: done }
    }),
  ]
}

const index = (rows: DiagnosticRows) => ({
  person: new Map(rows.residents.map((each) => [each.id, each])),
  told: groupBy(rows.told, ({ resident }) => resident),
  consents: groupBy(rows.consents, ({ resident }) => resident),
  moves: groupBy(rows.moves, ({ resident }) => resident ?? ''),
  steps: groupBy(rows.steps, ({ resident }) => resident),
  occupations: groupBy(rows.occupations, ({ profile }) => profile),
})

export interface SecondFlow {
  /** Ids of those who entered. */
  entered: string[]
  ends: Record<string, number>
  /** Days to a further state, each of who went further. */
  days: number[]
}

/** The nine states in order, from plain events: who came to each for the first time in these days, and where that led. */
export function followAgain(rows: DiagnosticRows, { from, to }: Days): SecondFlow[] {
  const indexed = index(rows)
  const flow = Array.from({ length: 9 }, (): SecondFlow => ({ entered: [], ends: {}, days: [] }))
  for (const { id } of rows.residents) {
    const firsts = new Map<number, string>()
    for (const { state, day } of eventsOf(id, indexed)) {
      const first = firsts.get(state)
      if (first === undefined || day < first) firsts.set(state, day)
    }
    for (const [state, day] of firsts) {
      const line = flow[state]
      if (line === undefined || day < from || day > to) continue
      line.entered.push(id)
      const after = [...firsts].filter(([other, when]) => other > state && when <= to).map(([, when]) => when)
      const [soonest] = after.sort()
      if (soonest !== undefined)
        line.days.push(Math.max(0, Math.round((Date.parse(soonest) - Date.parse(day)) / 86_400_000)))
      const end = soonest !== undefined ? 'further' : state < 5 ? endOnTheWay() : endInWork()
      line.ends[end] = (line.ends[end] ?? 0) + 1
    }
    function endOnTheWay() {
      const standing = stands(indexed.consents.get(id) ?? [], to)
      return standing === 'withdrawn' || standing === 'ran_out' ? standing : 'still'
    }
    function endInWork() {
      const hires = (indexed.moves.get(id) ?? [])
        .filter((move) => move.to === 'hired')
        .map(({ at }) => dayOf(at))
      const leaves = (indexed.steps.get(id) ?? []).flatMap(({ outcome, done }) =>
        outcome === 'left_work' && done !== null ? done : [],
      )
      const last = (days: string[]) =>
        days
          .filter((day) => day <= to)
          .sort()
          .at(-1) ?? ''
      return last(leaves) !== '' && last(leaves) >= last(hires) ? 'left_work' : 'still'
    }
  }
  return flow
}
