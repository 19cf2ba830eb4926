import { system } from '@/app/modules/access/shared'
import { findAtRisk } from '@/app/modules/casework/index.server'
import type { RadarKind } from '@/app/modules/casework/shared'
import type { Phase } from '../people/life'
import type { Person } from '../people/person'
import type { Town } from '../town'

/** At the end of one week: how everybody was, and whom the rules named. */
export interface Week {
  day: number
  people: { person: Pick<Person, 'life'>; phase: Phase; kinds: readonly RadarKind[] }[]
}

/** Asks the rules by their door, and sets beside it what only the simulator knows. */
export async function watchRadar({ portal, clock, people }: Town): Promise<Week> {
  const named = new Map<string, readonly RadarKind[]>(
    (await findAtRisk({ ctx: { ...portal, actor: system } })).map(({ residentId, kinds }) => [
      residentId,
      kinds,
    ]),
  )
  return {
    day: clock.day,
    people: people.flatMap((person) =>
      person.residentId === null
        ? []
        : { person, phase: person.life.phase, kinds: named.get(person.residentId) ?? [] },
    ),
  }
}
