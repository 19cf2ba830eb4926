import { parisDate } from '@/app/platform/clock'
import { plainAlphabet } from '@/app/platform/tokens.server'
import type { AccountId, OrganisationId } from '@/drizzle/ids'
import type { fieldEvents } from '@/drizzle/schema'
import { daysAfter } from './source/moments'
import { anySource, type Source } from './source/random'

type FieldEvent = typeof fieldEvents.$inferInsert

/** @param inDays on which day, from now, in Strasbourg. */
export function buildFieldEvent(
  {
    inDays = 0,
    ...overrides
  }: Partial<FieldEvent> & { plannedBy: AccountId; organisationId: OrganisationId; inDays?: number },
  { random, now }: Source = anySource(),
): FieldEvent & { id: NonNullable<FieldEvent['id']> } {
  return {
    code: Array.from({ length: 8 }, () => random.pick([...plainAlphabet])).join(''),
    title: 'Café de l’emploi',
    place: 'Centre social Le Galet',
    heldOn: parisDate(daysAfter(now, inDays)),
    startsAt: '14:00',
    endsAt: '17:00',
    plannedAt: daysAfter(now, Math.min(inDays, 0) - 10),
    ...overrides,
    id: random.id(),
  }
}
