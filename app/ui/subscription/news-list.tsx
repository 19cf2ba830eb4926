import { Link } from '@remix-run/react'
import { EmptyState } from '../display/list-state'
import { Tag } from '../display/tag'
import { formatDateTime } from '../format/date'

export interface NewsItem {
  key: number
  kind: 'pool' | 'offer'
  title: string
  path: string
  at: Date | string
  isNew: boolean
}

/** That searches found new people, latest first: never who, nor how many. */
export function NewsList({ news }: { news: readonly NewsItem[] }) {
  if (news.length === 0) {
    return (
      <EmptyState title="Rien de nouveau pour l’instant">
        De nouveaux profils apparaissent ici par groupes de cinq au moins, dès qu’ils sont publiés.
      </EmptyState>
    )
  }
  return (
    <ul className="stack-tight">
      {news.map((item) => (
        <li
          key={item.key}
          className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line pb-2"
        >
          {item.isNew && <Tag tone="info">Nouveau</Tag>}
          <Link to={item.path}>
            {item.kind === 'pool' ? 'De nouveaux profils' : 'De nouveaux profils pour l’offre'}
            {'\u00a0'}: {item.title}
          </Link>
          <span className="text-sm text-muted">{formatDateTime(item.at)}</span>
        </li>
      ))}
    </ul>
  )
}
