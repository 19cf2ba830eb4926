import type { Diagnostic, DiagnosticCount, PartCount } from '@/app/modules/figures/shared'
import { groupBy } from '../../../demo-world/group-by'
import type { DiagnosticRows } from './diagnostic-rows.server'
import { middle, parted, said, type Compare } from './said'
import { dayOf, type Days, type SecondFlow } from './second-flow'

const within = (day: string, { from, to }: Days) => day >= from && day <= to

const daysApart = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

/** Each introduction that was approved in these days, walked along to their end. */
export function compareReplies(
  rows: DiagnosticRows,
  { replies, period }: Diagnostic,
  compare: Compare,
): void {
  const paths = groupBy(rows.moves, ({ introduction }) => introduction)
  const answers = new Set(['hired', 'in_touch', 'not_retained', 'never_reached'])
  const settled = new Map(
    rows.settlements
      .filter(({ answer }) => answers.has(answer))
      .map(({ introduction, at }) => [introduction, dayOf(at)]),
  )
  for (const side of ['now', 'before'] as const) {
    const days = side === 'now' ? period : period.previous
    const waits: number[] = []
    const ends: string[] = []
    for (const [id, path] of paths) {
      const approved = path.find(({ to }) => to === 'approved')
      if (approved === undefined || !within(dayOf(approved.at), days)) continue
      const next = path.find(
        (move) => move.at > approved.at && ['met', 'expired', 'cancelled'].includes(move.to),
      )
      if (next === undefined || dayOf(next.at) > days.to) ends.push('waiting')
      else if (next.to === 'met') {
        ends.push('replied')
        waits.push(daysApart(dayOf(approved.at), dayOf(next.at)))
      } else if (next.to === 'cancelled') ends.push('cancelled')
      else ends.push((settled.get(id) ?? '9999') <= days.to ? 'late' : 'silent')
    }
    const names = ['replied', 'late', 'silent', 'cancelled', 'waiting']
    const counts = names.map((name) => ends.filter((end) => end === name).length)
    const parts = parted(counts)
    const exact = parts.map((part) => 'exactly' in part)
    const due = (counts[0] ?? 0) + (counts[1] ?? 0) + (counts[2] ?? 0)
    compare(`replies ${side}`, replies[side], {
      given: said(ends.length),
      ends: names.map((end, place) => ({ end, count: parts[place] })),
      rate: exact.slice(0, 3).every(Boolean) ? (counts[0] ?? 0) / due : null,
      days: exact[0] ? middle(waits) : null,
    })
  }
}

/** @returns ids of those who were on a list in the period. */
export function compareCalls(
  rows: DiagnosticRows,
  { calls, period }: Diagnostic,
  compare: Compare,
): string[] {
  const journal = groupBy(rows.journal, ({ subject }) => subject)
  const contacts = groupBy(rows.contacts, ({ resident }) => resident)
  const names = ['reached', 'contested', 'paused', 'tried', 'nothing']
  const follow = (days: Days) =>
    rows.residents.flatMap(({ id }) => {
      const hers = journal.get(id) ?? []
      const [first] = hers
        .filter(({ action, list }) => action === 'identity.viewed' && list === 'call_list')
        .map(({ at }) => dayOf(at))
        .filter((day) => within(day, days))
        .sort()
      if (first === undefined) return []
      const since = { from: first, to: days.to }
      const tries = (contacts.get(id) ?? []).filter(({ at }) => within(dayOf(at), since))
      const wrote = (action: string) =>
        hers.some((entry) => entry.action === action && within(dayOf(entry.at), since))
      const end = tries.some(({ outcome }) => outcome === 'reached')
        ? 'reached'
        : wrote('radar.contested')
          ? 'contested'
          : wrote('radar.paused')
            ? 'paused'
            : tries.length > 0
              ? 'tried'
              : 'nothing'
      return { id, end }
    })
  for (const side of ['now', 'before'] as const) {
    const called = follow(side === 'now' ? period : period.previous)
    const parts = parted(names.map((name) => called.filter(({ end }) => end === name).length))
    compare(`calls ${side}`, calls[side], {
      listed: said(called.length),
      ends: names.map((end, place) => ({ end, people: parts[place] })),
    })
  }
  return follow(period).map(({ id }) => id)
}

/** @returns ids of those who finished anything in the period. */
export function compareTrainings(
  rows: DiagnosticRows,
  { trainings, period }: Diagnostic,
  compare: Compare,
): string[] {
  const moves = groupBy(rows.moves, ({ resident }) => resident ?? '')
  const finished = (kind: string, days: Days) => {
    const done = rows.steps.flatMap((step) =>
      step.kind === kind && step.outcome === 'completed' && step.done !== null && within(step.done, days)
        ? { resident: step.resident, day: step.done }
        : [],
    )
    return groupBy(
      done.sort((a, b) => (a.day < b.day ? -1 : 1)),
      ({ resident }) => resident,
    )
  }
  const kinds = ['training', 'certificate', 'language_course', 'immersion']
  const names = ['hired', 'introduced', 'nothing']
  compare(
    'trainings',
    trainings.map(({ kind }) => kind),
    kinds,
  )
  for (const { kind, done, ends } of trainings) {
    const people = finished(kind, period)
    const followed = [...people].map(([id, [first]]) => {
      const since = { from: first?.day ?? '', to: period.to }
      const later = (moves.get(id) ?? []).filter(({ at }) => within(dayOf(at), since)).map(({ to }) => to)
      return later.includes('hired') ? 'hired' : later.includes('approved') ? 'introduced' : 'nothing'
    })
    const parts = parted(names.map((name) => followed.filter((end) => end === name).length))
    compare(
      `training ${kind}`,
      [done, ends],
      [
        { now: said(people.size), before: said(finished(kind, period.previous).size) },
        names.map((end, place) => ({ end, people: parts[place] })),
      ],
    )
  }
  return [...new Set(kinds.flatMap((kind) => [...finished(kind, period).keys()]))]
}

/** Each measure by the organisation and by the neighbourhood of who is in it. */
export function compareGroups(
  rows: DiagnosticRows,
  { groups, period }: Diagnostic,
  { flow, called, trained }: { flow: SecondFlow[]; called: string[]; trained: string[] },
  compare: Compare,
): void {
  if (period.kind !== 'quarter') return compare('groups', groups, null)
  const entered = (state: number) => flow[state]?.entered ?? []
  const measures = [entered(0), entered(2), called, trained, entered(3), entered(5), entered(8)]
  const organisations = new Map(rows.residents.map(({ id, organisation }) => [id, organisation]))
  const labels = new Map(rows.neighbourhoods.map(({ code, label }) => [code, label]))
  const homes = new Map(rows.homes.map(({ resident, answer }) => [resident, answer]))
  const ways: [name: string, told: Table | undefined, groupOf: (id: string) => string][] = [
    ['organisations', groups?.organisations, (id) => organisations.get(id) ?? 'Aucune structure'],
    [
      'neighbourhoods',
      groups?.neighbourhoods,
      (id) => {
        const answer = homes.get(id) ?? ''
        return answer === 'outside!'
          ? 'Hors quartier prioritaire'
          : (labels.get(answer) ?? 'Quartier non connu')
      },
    ],
  ]
  for (const [name, told, groupOf] of ways) {
    const names = told?.lines.map((line) => line.name) ?? []
    measures.forEach((people, column) => {
      const counts = groupBy(people, groupOf)
      const parts = parted(names.map((each) => counts.get(each)?.length ?? 0))
      compare(
        `${name} ${column}`,
        [told?.total[column], told?.lines.map((line) => line.people[column])],
        [said(people.length), parts],
      )
      // Everybody is in a line.
      const missing = [...counts.keys()].filter((each) => !names.includes(each))
      compare(`${name} ${column} left out`, missing, [])
    })
  }
}

type Table = { total: DiagnosticCount[]; lines: { name: string; people: PartCount[] }[] }
