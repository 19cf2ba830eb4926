import { groupBy } from '../../demo-world/group-by'
import { check, type Check } from './check'
import type { Rows } from './rows.server'

/** The workflow as the product's document draws it, written out again. */
const moves: Record<string, readonly string[]> = {
  '': ['requested', 'proposed'],
  requested: ['under_review', 'cancelled'],
  proposed: ['under_review', 'cancelled'],
  under_review: ['awaiting_resident', 'refused', 'cancelled'],
  awaiting_resident: ['approved', 'refused', 'declined', 'cancelled'],
  approved: ['met', 'expired', 'cancelled'],
  met: ['hired', 'not_hired', 'cancelled'],
}

const live = new Set(['requested', 'proposed', 'under_review', 'awaiting_resident', 'approved', 'met'])

export function checkIntroductions(rows: Rows, now: number): Check[] {
  const paths = groupBy(rows.transitions, ({ introduction }) => introduction)
  return [checkStates(rows, paths), checkReleases(rows), checkDeadlines(rows, now), checkHires(rows)]
}

/** Each is in the state of its last move, each move is one of the workflow, and what entered a state left it or is there. */
function checkStates(rows: Rows, paths: ReadonlyMap<string, Rows['transitions']>): Check {
  const faults: string[] = []
  const entered = new Map<string, number>()
  const left = new Map<string, number>()
  const add = (counts: Map<string, number>, state: string) => counts.set(state, (counts.get(state) ?? 0) + 1)
  for (const { id, state } of rows.introductions) {
    const path = paths.get(id) ?? []
    if (path.at(-1)?.to !== state)
      faults.push(`${id} is ${state}, its last move says ${path.at(-1)?.to ?? 'nothing'}`)
    path.forEach((move, index) => {
      const before = path[index - 1]
      if ((before?.to ?? null) !== move.from)
        faults.push(`${id} moved from ${move.from ?? 'nothing'} without being there`)
      if (!(moves[move.from ?? ''] ?? []).includes(move.to))
        faults.push(`${id} moved from ${move.from ?? 'nothing'} to ${move.to}`)
      add(entered, move.to)
      if (move.from !== null) add(left, move.from)
    })
  }
  const there = groupBy(rows.introductions, ({ state }) => state)
  const figures: Record<string, number> = { introductions: rows.introductions.length }
  for (const state of new Set([...entered.keys(), ...left.keys(), ...there.keys()])) {
    const now = there.get(state)?.length ?? 0
    figures[state] = now
    if ((entered.get(state) ?? 0) - (left.get(state) ?? 0) !== now)
      faults.push(`${state}: ${entered.get(state) ?? 0} entered, ${left.get(state) ?? 0} left, ${now} there`)
  }
  const pairs = groupBy(
    rows.introductions.filter(({ state }) => live.has(state)),
    ({ offer, profile }) => `${offer} ${profile}`,
  )
  for (const [pair, { length }] of pairs) if (length > 1) faults.push(`${length} are live for ${pair}`)
  const journal = rows.audit.filter(
    ({ action }) => figures[action.slice('introduction.'.length)] !== undefined,
  )
  if (journal.length !== rows.transitions.length)
    faults.push(`${rows.transitions.length} moves, ${journal.length} in the journal`)
  return check('introductions', figures, faults)
}

/** Every contact that was released has its agreement, given before and after the request, and its rows in the journal. */
function checkReleases(rows: Rows): Check {
  const released = rows.introductions.filter(({ approved }) => approved !== null)
  const journal = (action: string) =>
    groupBy(
      rows.audit.filter((entry) => entry.action === action),
      ({ subject }) => subject,
    )
  const agreed = journal('introduction.agreed')
  const approved = journal('introduction.approved')
  const faults = released.flatMap((each) => {
    const day = 24 * 60 * 60 * 1000
    const fault = (text: string) => [`${each.id} ${text}`]
    if (each.agreed === null || each.channel === null) return fault('was released without an agreement')
    // An agreement told by voice bears its day only.
    if (each.agreed > (each.approved ?? 0) || each.agreed < each.created - day)
      return fault('was agreed to at another time')
    if (each.ends === null || each.due === null) return fault('has no end')
    if (agreed.get(each.id)?.length !== 1) return fault('has not one agreement in the journal')
    if (approved.get(each.id)?.length !== 1) return fault('has not one approval in the journal')
    return []
  })
  return check('releases', { released: released.length }, faults)
}

/** Whatever is out with an employer has a deadline that is still ahead. */
function checkDeadlines(rows: Rows, now: number): Check {
  const out = rows.introductions.filter(({ state }) => state === 'approved')
  const faults = out.flatMap(({ id, due }) =>
    due === null || due < now ? [`${id} is past its deadline`] : [],
  )
  return check('deadlines', { out: out.length }, faults)
}

/** A hire is one introduction, one move and one row of the journal; a person is hired once by an offer, and no offer hires more than its openings. */
function checkHires(rows: Rows): Check {
  const hired = rows.introductions.filter(({ state }) => state === 'hired')
  const told = rows.transitions.filter(({ to }) => to === 'hired').length
  const written = rows.audit.filter(({ action }) => action === 'introduction.hired').length
  const openings = new Map(rows.offers.map((offer) => [offer.id, offer.openings]))
  const faults = [
    ...(told === hired.length && written === hired.length
      ? []
      : [`${hired.length} hired, ${told} moves, ${written} in the journal`]),
    ...[...groupBy(hired, ({ offer, profile }) => `${offer} ${profile}`)].flatMap(([pair, { length }]) =>
      length > 1 ? [`${pair} was hired ${length} times`] : [],
    ),
    ...[...groupBy(hired, ({ offer }) => offer)].flatMap(([offer, { length }]) =>
      length > (openings.get(offer) ?? 0) ? [`${offer} hired ${length} for ${openings.get(offer) ?? 0}`] : [],
    ),
  ]
  return check('hires', { hired: hired.length }, faults)
}
