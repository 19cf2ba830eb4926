import type { FairnessFigures } from '@/app/modules/matching/shared'
import { Panel } from '../display/panel'
import { PoolUnlockTable } from './pool-unlock-table'

/** What training to fund, and what else keeps offers closed to the pool. */
export function PoolUnlocks({ unlocks: { training, withTrips } }: Pick<FairnessFigures, 'unlocks'>) {
  return (
    <Panel title="Ce qui ouvrirait le plus d’offres">
      {training.length === 0 ? (
        <p>Aucune formation, aucun permis n’ouvrirait à lui seul une offre publiée.</p>
      ) : (
        <PoolUnlockTable caption="Les formations, permis et certificats à financer" lines={training} />
      )}
      {withTrips.length > 0 && (
        <details>
          <summary>Avec les trajets plus longs</summary>
          <PoolUnlockTable caption="Tout ce qui ouvrirait des offres, trajets compris" lines={withTrips} />
        </details>
      )}
      <p className="text-sm">
        Une ouverture&nbsp;: une offre publiée de plus pour une personne. Chaque ligne est comptée seule,
        toutes choses égales. Les temps de trajet sont estimés.
      </p>
    </Panel>
  )
}
