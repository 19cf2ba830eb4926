import { Link } from '@remix-run/react'
import { employerStageLabels, type EmployerStage } from '@/app/modules/introductions/shared'
import { Tag } from '../display/tag'
import { formatDay } from '../format/date'
import { StageTag } from '../match/stage-tag'

export interface BoardIntroduction {
  id: string
  offerTitle: string
  /** `K7F-29Q`. */
  reference: string
  stage: EmployerStage
  since: Date
  replyDueAt: Date | null
  /** It expired in silence: requests are paused until she answers. */
  awaitsAnswer: boolean
}

const columns = [
  { key: 'yours', title: 'À vous de répondre', empty: 'Rien ne vous attend.' },
  { key: 'cite', title: 'La Cité s’en occupe', empty: 'Aucune demande en cours.' },
  { key: 'over', title: 'Terminées', empty: 'Aucune pour l’instant.' },
] as const
type ColumnKey = (typeof columns)[number]['key']

function columnOf({ stage, awaitsAnswer }: BoardIntroduction): ColumnKey {
  if (awaitsAnswer || stage === 'contact_open') return 'yours'
  return stage === 'in_progress' ? 'cite' : 'over'
}

/** What waits on whom, in three columns side by side where there is room and one after the other where there is not. */
export function IntroductionBoard({ introductions }: { introductions: readonly BoardIntroduction[] }) {
  return (
    <div className="grid items-start gap-6 lg:grid-cols-3">
      {columns.map(({ key, title, empty }) => {
        const here = introductions.filter((each) => columnOf(each) === key)
        // A deadline that comes first stands first; the rest keep the order they came in, latest first.
        const ordered = key === 'yours' ? here.toSorted((a, b) => dueOf(a) - dueOf(b)) : here
        return (
          <section key={key} aria-labelledby={`colonne-${key}`} className="stack-tight min-w-0">
            <h2 id={`colonne-${key}`} className="text-lg">
              {title} <span className="font-normal text-muted">({here.length})</span>
            </h2>
            {ordered.length === 0 ? (
              <p className="text-muted">{empty}</p>
            ) : (
              <ul className="stack-tight">
                {ordered.map((each) => (
                  <li key={each.id} className="rounded-lg border border-line bg-surface p-4">
                    <p>
                      <Link to={`/employeur/mises-en-relation/${each.id}`} className="font-semibold">
                        Profil {each.reference}
                      </Link>
                    </p>
                    <p>{each.offerTitle}</p>
                    <p className="mt-1 flex flex-wrap items-center gap-2">
                      <StageTag stage={each.stage} label={employerStageLabels[each.stage]} />
                      {key === 'yours' && each.replyDueAt !== null ? (
                        <Tag tone="waiting">
                          {each.awaitsAnswer ? 'réponse attendue depuis le ' : 'répondre avant le '}
                          {formatDay(each.replyDueAt)}
                        </Tag>
                      ) : (
                        <span className="text-sm text-muted">depuis {formatDay(each.since)}</span>
                      )}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </section>
        )
      })}
    </div>
  )
}

const dueOf = ({ replyDueAt, since }: BoardIntroduction) => (replyDueAt ?? since).getTime()
