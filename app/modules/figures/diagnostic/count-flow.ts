import { guardCount } from '@/app/modules/matching/shared'
import { flowStates, type Compared, type FlowEnd, type FlowLine, type FlowState } from './diagnostic'
import { maskParts } from './mask-parts'
import { dayNumber, type Period, type Span } from './period'
import type { PersonPath } from './read-people.server'

type Path = Pick<PersonPath, FlowState | 'standing' | 'standingBefore' | 'left' | 'leftBefore'>

const beforeWork: readonly FlowState[] = ['registered', 'told', 'visible', 'introduced', 'met']

/** Ends that a state can have, in the order of the table. An agreement ends a way to work, and not work. */
export function endsOf(state: FlowState): FlowEnd[] {
  if (state === 'registered' || state === 'told') return ['further', 'still']
  if (beforeWork.includes(state)) return ['further', 'still', 'withdrawn', 'ran_out']
  return state === 'afterSix' ? ['still', 'left_work'] : ['further', 'still', 'left_work']
}

/** Who entered each state in the period, how long it took them to go further, and where they are at its end. */
export function countFlow(people: readonly Path[], period: Period): FlowLine[] {
  return flowStates.map((state) => {
    const now = summarise(state, follow(people, state, period, 'now'))
    const before = summarise(state, follow(people, state, period.previous, 'before'))
    return {
      state,
      entered: { now: now.entered, before: before.entered },
      days: { now: now.days, before: before.days },
      ends: now.ends,
    }
  })
}

function summarise(state: FlowState, followed: readonly Followed[]) {
  const kinds = endsOf(state)
  const parts = maskParts(kinds.map((end) => followed.filter((each) => each.end === end).length))
  const ends = kinds.map((end, place) => ({ end, people: parts[place] ?? { hidden: true as const } }))
  // Of nobody's number that is not told itself.
  const told = ends.some(({ end, people }) => end === 'further' && 'exactly' in people)
  return { entered: guardCount(followed.length), ends, days: told ? medianOf(followed) : null }
}

interface Followed {
  end: FlowEnd
  /** Days to the next further state; null for who did not go further. */
  days: number | null
}

function follow(
  people: readonly Path[],
  state: FlowState,
  span: Span,
  side: keyof Compared<unknown>,
): Followed[] {
  const [from, to] = [dayNumber(span.from), dayNumber(span.to)]
  const later = flowStates.slice(flowStates.indexOf(state) + 1)
  const followed: Followed[] = []
  for (const path of people) {
    const entered = path[state]
    if (entered === null || entered < from || entered > to) continue
    let next: number | null = null
    for (const each of later) {
      const day = path[each]
      if (day !== null && day <= to && (next === null || day < next)) next = day
    }
    // States may be reached out of order: whoever agreed before she told her profile has nothing to wait for.
    if (next !== null) {
      followed.push({ end: 'further', days: Math.max(0, next - entered) })
      continue
    }
    const [standing, left] =
      side === 'now' ? [path.standing, path.left] : [path.standingBefore, path.leftBefore]
    const end = beforeWork.includes(state)
      ? standing === 'withdrawn' || standing === 'ran_out'
        ? standing
        : 'still'
      : left
        ? 'left_work'
        : 'still'
    followed.push({ end, days: null })
  }
  return followed
}

/** Half of them took no longer. */
function medianOf(followed: readonly Followed[]): number {
  const days = followed.flatMap((each) => each.days ?? []).sort((a, b) => a - b)
  const [low = 0, high = 0] = [
    days[Math.floor((days.length - 1) / 2)],
    days[Math.ceil((days.length - 1) / 2)],
  ]
  return (low + high) / 2
}
