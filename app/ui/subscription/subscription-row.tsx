import { Link } from '@remix-run/react'
import { cadenceLabels } from '@/app/modules/subscriptions/shared'
import { cadences, type Cadence } from '@/drizzle/vocabulary'
import { Button } from '../action/button'
import { Panel } from '../display/panel'
import { CsrfInput } from '../form/csrf'
import { controlLook } from '../form/field/field'
import { formatDate } from '../format/date'

export interface FollowedSearch {
  id: string
  kind: 'pool' | 'offer'
  title: string
  path: string
  cadence: Cadence
  createdAt: Date | string
}

/** One search that is followed, with what can be changed of it. */
export function SubscriptionRow({ id, kind, title, path, cadence, createdAt }: FollowedSearch) {
  const selectId = `cadence-${id}`
  return (
    <Panel
      title={title}
      level={3}
      aside={<Link to={path}>{kind === 'pool' ? 'Voir le vivier' : 'Voir l’offre'}</Link>}
    >
      <p className="text-sm text-muted">Suivi depuis le {formatDate(createdAt)}.</p>
      <div className="flex flex-wrap items-end gap-3">
        <form method="post" className="flex flex-wrap items-end gap-3">
          <CsrfInput />
          <input type="hidden" name="id" value={id} />
          <div className="min-w-0">
            <label htmlFor={selectId} className="block font-semibold">
              Quand vous écrire
            </label>
            <select id={selectId} name="cadence" defaultValue={cadence} className={controlLook}>
              {cadences.map((value) => (
                <option key={value} value={value}>
                  {cadenceLabels[value]}
                </option>
              ))}
            </select>
          </div>
          <Button type="submit" variant="secondary" name="intent" value="change">
            Changer<span className="sr-only"> le rythme de {title}</span>
          </Button>
        </form>
        <form method="post">
          <CsrfInput />
          <input type="hidden" name="id" value={id} />
          <Button type="submit" variant="quiet" name="intent" value="stop">
            Arrêter<span className="sr-only"> l’abonnement à {title}</span>
          </Button>
        </form>
      </div>
    </Panel>
  )
}
