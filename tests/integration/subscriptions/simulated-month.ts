import type { ProfileId } from '@/drizzle/ids'
import type { Cadence } from '@/drizzle/vocabulary'

/**
 * What should happen in a month, worked out apart from the portal: from who was published when, at which moments somebody
 * looked, and what a clock on a wall in Strasbourg showed.
 */
export interface Arrival {
  profileId: ProfileId
  publishedAt: Date
  leavesAt: Date | null
  licence: boolean
}

/** A stretch of one subscription; `until` null: to the end. */
export interface Stretch {
  from: Date
  until: Date | null
  cadence: Cadence
}

export interface ExpectedMail {
  /** The look at which it is asked for. */
  at: Date
  people: ProfileId[]
}

const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Paris',
  weekday: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** All moments of a stretch of time at which the wall shows seven, and those of a Monday. */
export function sevens(start: Date, end: Date): Record<'daily' | 'weekly', Date[]> {
  const found: Record<'daily' | 'weekly', Date[]> = { daily: [], weekly: [] }
  for (let time = start.getTime(); time <= end.getTime(); time += 10 * 60_000) {
    const moment = new Date(time)
    const shown = wall.format(moment)
    if (!shown.endsWith('07:00')) continue
    found.daily.push(moment)
    if (shown.startsWith('Monday')) found.weekly.push(moment)
  }
  return found
}

/**
 * Five who were not counted before make a group, at the first look that finds them together.
 * @param within of people of a pool that filters choose among: the groups of the whole pool, without which nobody is told of.
 */
export function expectGroups(
  arrivals: readonly Arrival[],
  {
    looks,
    begins,
    matches,
    within,
  }: {
    looks: readonly Date[]
    begins: Date
    matches: (one: Arrival) => boolean
    within?: readonly ExpectedMail[]
  },
): ExpectedMail[] {
  const isTold = ({ profileId, publishedAt }: Arrival, at: Date) =>
    within === undefined ||
    publishedAt <= begins ||
    within.some((group) => group.at <= at && group.people.includes(profileId))
  const there = (one: Arrival, at: Date) =>
    matches(one) && isTold(one, at) && one.publishedAt <= at && (one.leavesAt === null || one.leavesAt > at)
  const counted = new Set(arrivals.filter((one) => there(one, begins)))
  const groups: ExpectedMail[] = []
  for (const at of looks.filter((look) => look > begins)) {
    const fresh = arrivals.filter((one) => !counted.has(one) && there(one, at))
    if (fresh.length < 5) continue
    for (const one of fresh) counted.add(one)
    groups.push({ at, people: fresh.map(({ profileId }) => profileId) })
  }
  return groups
}

/** Groups are told at the first look, from then on, with a moment of the cadence between it and the look before. */
export function expectMails(
  groups: readonly ExpectedMail[],
  stretches: readonly Stretch[],
  { looks, moments }: { looks: readonly Date[]; moments: ReturnType<typeof sevens> },
): ExpectedMail[] {
  const first = stretches[0]
  if (!first) return []
  const mails: ExpectedMail[] = []
  let waiting = groups.filter(({ at }) => at > first.from)
  let before = first.from
  for (const at of looks) {
    const stretch = stretches.find(({ from, until }) => from < at && (until === null || at <= until))
    if (!stretch) continue
    const since = before > stretch.from ? before : stretch.from
    before = at
    const due =
      stretch.cadence === 'instant' ||
      moments[stretch.cadence].some((moment) => moment > since && moment <= at)
    const told = due ? waiting.filter((group) => group.at <= at) : []
    if (told.length === 0) continue
    waiting = waiting.filter((group) => !told.includes(group))
    mails.push({ at, people: told.flatMap(({ people }) => people) })
  }
  return mails
}
