import type { Compared, Diagnostic, PartCount } from '@/app/modules/figures/shared'
import { groupBy } from '../../../demo-world/group-by'
import { check, type Check } from '../check'
import type { DiagnosticRows } from './diagnostic-rows.server'
import { middle, parted, said, type Compare } from './said'
import { compareCalls, compareGroups, compareReplies, compareTrainings } from './second-outcomes'
import { dayOf, followAgain, stands, type Days, type SecondFlow } from './second-flow'

/** Every figure of the diagnostic of one period against a second computation, in plain code over plain rows. */
export function checkDiagnostic(rows: DiagnosticRows, told: Diagnostic): Check {
  const faults: string[] = []
  let compared = 0
  const compare: Compare = (name, given, expected) => {
    compared += 1
    const [shown, wanted] = [JSON.stringify(given), JSON.stringify(expected)]
    if (shown !== wanted) faults.push(`${name}: ${shown} told, ${wanted} counted`)
  }
  const consents = groupBy(rows.consents, ({ resident }) => resident)
  const visibleAt = ({ to }: Days) =>
    new Set(
      rows.residents.flatMap(({ id, profile }) =>
        stands(consents.get(id) ?? [], to) === 'standing' ? profile : [],
      ),
    )
  const { period } = told
  const visible = { now: visibleAt(period), before: visibleAt(period.previous) }
  compare(
    'visible',
    told.visible,
    both(visible, ({ size }) => said(size)),
  )
  const flow = { now: followAgain(rows, period), before: followAgain(rows, period.previous) }
  compareFlow(told, flow, compare)
  compareFamilies(rows, told, visible, compare)
  compareAsked(rows, told, visible.now, compare)
  compareExposure(rows, told, visible, compare)
  compareReplies(rows, told, compare)
  const called = compareCalls(rows, told, compare)
  const trained = compareTrainings(rows, told, compare)
  compareGroups(rows, told, { flow: flow.now, called, trained }, compare)
  return check(`diagnostic ${period.from}`, { compared }, faults)
}

const both = <T, Result>({ now, before }: Compared<T>, of: (each: T) => Result): Compared<Result> => ({
  now: of(now),
  before: of(before),
})

const endNames = [
  ['further', 'still'],
  ['further', 'still'],
  ['further', 'still', 'withdrawn', 'ran_out'],
  ['further', 'still', 'withdrawn', 'ran_out'],
  ['further', 'still', 'withdrawn', 'ran_out'],
  ['further', 'still', 'left_work'],
  ['further', 'still', 'left_work'],
  ['further', 'still', 'left_work'],
  ['still', 'left_work'],
]

function compareFlow(told: Diagnostic, flow: Compared<SecondFlow[]>, compare: Compare): void {
  told.flow.forEach(({ state, entered, days, ends }, place) => {
    const names = endNames[place] ?? []
    const none: SecondFlow = { entered: [], ends: {}, days: [] }
    const lines = both(flow, (each) => each[place] ?? none)
    const parts = both(lines, (line) => parted(names.map((name) => line.ends[name] ?? 0)))
    compare(
      `${state} entered`,
      entered,
      both(lines, (line) => said(line.entered.length)),
    )
    compare(
      `${state} ends`,
      ends.map(({ end, people }) => [end, people]),
      names.map((name, at) => [name, parts.now[at]]),
    )
    const median = (line: SecondFlow, [further]: PartCount[]) =>
      names[0] === 'further' && further !== undefined && 'exactly' in further ? middle(line.days) : null
    compare(`${state} days`, days, {
      now: median(lines.now, parts.now),
      before: median(lines.before, parts.before),
    })
  })
}

const openAt = (offers: DiagnosticRows['offers'], { to }: Days) =>
  offers.filter(
    ({ status, published, closed }) =>
      (status === 'published' || status === 'closed') &&
      published !== null &&
      dayOf(published) <= to &&
      (closed === null || dayOf(closed) > to),
  )

/** A family is the first three letters of an occupation. */
function compareFamilies(
  rows: DiagnosticRows,
  { families, period }: Diagnostic,
  visible: Compared<Set<string>>,
  compare: Compare,
): void {
  const open = { now: openAt(rows.offers, period), before: openAt(rows.offers, period.previous) }
  const sought = rows.occupations.filter((each) => each.sought)
  const seekers = both(visible, (shown) =>
    groupBy(
      sought.filter(({ profile }) => shown.has(profile)),
      ({ occupation }) => occupation.slice(0, 3),
    ),
  )
  const offers = both(open, (each) => groupBy(each, ({ occupation }) => occupation?.slice(0, 3) ?? ''))
  const codes = [seekers.now, seekers.before, offers.now, offers.before].flatMap((each) => [...each.keys()])
  compare('families', families.map(({ code }) => code).sort(), [...new Set(codes)].sort())
  for (const { code, people, offers: offered, openings } of families) {
    const seeking = (side: keyof typeof seekers) =>
      new Set((seekers[side].get(code) ?? []).map(({ profile }) => profile)).size
    const sum = (side: keyof typeof offers) =>
      (offers[side].get(code) ?? []).reduce((total, offer) => total + offer.openings, 0)
    compare(
      `family ${code}`,
      [people, offered, openings],
      [
        { now: said(seeking('now'), visible.now.size), before: said(seeking('before'), visible.before.size) },
        offers.now.get(code)?.length ?? 0,
        { now: sum('now'), before: sum('before') },
      ],
    )
  }
}

/** Whose holders may drive what each is for, by hand (Code de la route R221-4 and R221-5). */
const lorries = ['C1', 'C1E', 'C', 'CE', 'D1', 'D1E', 'D', 'DE']
const holders: Record<string, readonly string[]> = {
  AM: ['AM', 'A1', 'A2', 'A', 'B1', 'B', 'BE', ...lorries],
  A1: ['A1', 'A2', 'A'],
  A2: ['A2', 'A'],
  A: ['A'],
  B1: ['B1', 'B', 'BE', ...lorries],
  B: ['B', 'BE', ...lorries],
  BE: ['BE', 'C1E', 'CE', 'D1E', 'DE'],
  C1: ['C1', 'C1E', 'C', 'CE'],
  C1E: ['C1E', 'CE'],
  C: ['C', 'CE'],
  CE: ['CE'],
  D1: ['D1', 'D1E', 'D', 'DE'],
  D1E: ['D1E', 'DE'],
  D: ['D', 'DE'],
  DE: ['DE'],
}

function compareAsked(
  rows: DiagnosticRows,
  { asked, period }: Diagnostic,
  visible: ReadonlySet<string>,
  compare: Compare,
): void {
  const open = new Map(openAt(rows.offers, period).map((offer) => [offer.id, offer]))
  const openings = new Map<string, number>()
  const add = (name: string, more: number) => openings.set(name, (openings.get(name) ?? 0) + more)
  for (const offer of open.values()) {
    for (const { code } of offer.licences) add(`licence ${code}`, offer.openings)
    for (const { code } of offer.certificates) add(`certificate ${code}`, offer.openings)
  }
  for (const { offer, skill } of rows.offerSkills) add(`skill ${skill}`, open.get(offer)?.openings ?? 0)
  const having: Record<string, (code: string) => string[]> = {
    skill: (code) => rows.skills.flatMap(({ profile, skill }) => (String(skill) === code ? profile : [])),
    certificate: (code) =>
      rows.held.flatMap(({ profile, certificates }) =>
        (certificates ?? []).map(String).includes(code) ? profile : [],
      ),
    licence: (code) =>
      rows.held.flatMap(({ profile, licences }) =>
        (licences ?? []).some((held) => holders[code]?.includes(held)) ? profile : [],
      ),
  }
  for (const { kind, code, openings: told, people } of asked) {
    const able = (having[kind]?.(code) ?? []).filter((profile) => visible.has(profile))
    compare(
      `${kind} ${code}`,
      [told, people],
      [openings.get(`${kind} ${code}`), said(able.length, visible.size)],
    )
    openings.delete(`${kind} ${code}`)
  }
  // Nothing that is asked more was left out.
  for (const kind of Object.keys(having)) {
    const least = Math.min(...asked.flatMap((each) => (each.kind === kind ? each.openings : [])))
    const left = [...openings].filter(([name, count]) => name.startsWith(`${kind} `) && count > least)
    compare(`${kind} left out`, left, [])
  }
}

function compareExposure(
  rows: DiagnosticRows,
  { exposure, period }: Diagnostic,
  visible: Compared<Set<string>>,
  compare: Compare,
): void {
  const lastIn = ({ from, to }: Days) => {
    const [last] = rows.measures
      .filter(({ day }) => day >= from && day <= to)
      .sort((a, b) => (a.day < b.day ? 1 : -1))
    if (last === undefined) return null
    const { day: on, eligible, unseen, gini } = last
    return {
      on,
      eligible: said(eligible),
      unseen: said(unseen, eligible),
      gini: eligible < 5 ? null : gini,
    }
  }
  compare('measured', exposure.measured, { now: lastIn(period), before: lastIn(period.previous) })
  if (exposure.shown === null) return
  const seen = groupBy(rows.exposures, ({ profile }) => profile)
  const people = [...visible.now]
  compare(
    'never shown',
    exposure.shown.never,
    said(people.filter((id) => !seen.has(id)).length, people.length),
  )
  const lists = people.map(
    (id) => (seen.get(id) ?? []).filter(({ day }) => day >= period.from && day <= period.to).length,
  )
  const total = lists.reduce((sum, each) => sum + each, 0)
  // Twice the mean of a list of n: the sum over all pairs of how far apart they are.
  const apart = lists.reduce((sum, one) => lists.reduce((row, other) => row + Math.abs(one - other), sum), 0)
  const gini = people.length < 5 || total === 0 ? null : apart / (2 * lists.length * total)
  const rounded = (value: number | null) => (value === null ? null : Math.round(value * 1e6) / 1e6)
  compare('gini', rounded(exposure.shown.gini), rounded(gini))
}
