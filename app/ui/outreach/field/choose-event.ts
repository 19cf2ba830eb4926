import type { EventChoice } from '@/app/modules/outreach/shared'
import { formatDay, toDayValue, toTimeValue } from '../../format/date'

/** Name of the field that says at which event. */
export const eventFieldName = 'eventId'

/** `Forum, Hautepierre (jeudi 3 décembre)`: always its day, for the page may be shown again on a later one. */
export const describeChoice = ({ heldOn, label }: EventChoice) => `${label} (${formatDay(heldOn)})`

/**
 * The event of today at which the reader most likely is: of those that are hers, the latest that has begun, or else the first.
 * @returns its id, empty for none.
 */
export function chooseEvent(events: readonly EventChoice[], now: Date): string {
  const today = toDayValue(now)
  const hers = events.filter(({ mine, heldOn }) => mine && heldOn === today)
  const time = toTimeValue(now)
  const chosen = hers.findLast(({ startsAt }) => startsAt <= time) ?? hers[0]
  return chosen?.id ?? ''
}

const storageKey = 'cite-terrain-evenement'

const keptChoice = (eventId: string, owner: string, now: Date) => `${owner} ${toDayValue(now)} ${eventId}`

/** What the reader chose stands for the people who follow, on this device and for this day. */
export function keepChosenEvent(eventId: string, owner: string, now: Date): void {
  localStorage.setItem(storageKey, keptChoice(eventId, owner, now))
}

/** What she chose today, as long as it is offered; otherwise what `chooseEvent` says. */
export function recallEvent(events: readonly EventChoice[], owner: string, now: Date): string {
  const kept = localStorage.getItem(storageKey)
  const offered = [...events.map(({ id }): string => id), '']
  return offered.find((id) => kept === keptChoice(id, owner, now)) ?? chooseEvent(events, now)
}
