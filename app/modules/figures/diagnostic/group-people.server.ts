import type { Context } from '@/app/platform/context.server'
import { readNeighbourhoods } from '@/app/modules/profiles/index.server'
import { listNeighbourhoods } from '@/app/modules/reference/index.server'
import type { Tx } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import type { CalledPerson } from './count-calls.server'
import { countGroups, type Measured } from './count-groups'
import type { TrainedPerson } from './count-trainings.server'
import type { GroupFigures } from './diagnostic'
import { dayNumber, type Period } from './period'
import type { PersonPath } from './read-people.server'

const noOrganisation = 'Aucune structure'
const outside = 'Hors quartier prioritaire'
const unknown = 'Quartier non connu'

/**
 * The same people by organisation and by neighbourhood. For a quarter alone: quarters do not overlap, so that no two pages have
 * a difference. Null for any other period.
 */
export async function groupPeople(
  tx: Tx,
  ctx: Pick<Context, 'keyring'>,
  period: Period,
  { people, called, trained }: { people: PersonPath[]; called: CalledPerson[]; trained: TrainedPerson[] },
): Promise<GroupFigures | null> {
  if (period.kind !== 'quarter') return null
  const measured = measure(period, people, called, trained)
  const organisations = new Map(people.map(({ residentId, organisation }) => [residentId, organisation]))
  const names = [...new Set(organisations.values())].flatMap((name) => name ?? []).sort(inFrench)
  const known = await listNeighbourhoods(tx)
  const labels = new Map(known.map(({ code, label }) => [code, label]))
  const homes = await readNeighbourhoods(tx, ctx)
  const neighbourhoodOf = (residentId: ResidentId) => {
    const answer = homes.get(residentId)
    if (answer?.kind === 'outside') return outside
    return (answer?.kind === 'inside' ? labels.get(answer.code) : null) ?? unknown
  }
  return {
    organisations: countGroups(
      [...names, noOrganisation],
      (id) => organisations.get(id) ?? noOrganisation,
      measured,
    ),
    neighbourhoods: countGroups(
      [...[...new Set(labels.values())].sort(inFrench), outside, unknown],
      neighbourhoodOf,
      measured,
    ),
  }
}

const inFrench = (a: string, b: string) => a.localeCompare(b, 'fr')

function measure(
  period: Period,
  people: readonly PersonPath[],
  called: readonly CalledPerson[],
  trained: readonly TrainedPerson[],
): Measured {
  const [from, to] = [dayNumber(period.from), dayNumber(period.to)]
  const entered = (state: 'registered' | 'visible' | 'introduced' | 'hired' | 'afterSix') =>
    new Set(
      people.flatMap((person) => {
        const day = person[state]
        return day !== null && day >= from && day <= to ? person.residentId : []
      }),
    )
  return {
    registered: entered('registered'),
    visible: entered('visible'),
    called: new Set(called.map(({ residentId }) => residentId)),
    trained: new Set(trained.map(({ residentId }) => residentId)),
    introduced: entered('introduced'),
    hired: entered('hired'),
    afterSix: entered('afterSix'),
  }
}
