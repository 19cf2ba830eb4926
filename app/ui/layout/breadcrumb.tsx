import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from '../display/icon'
import { useWords } from '../words'

/** The way up. `current` names this page, which needs no link to itself. */
export function Breadcrumb({
  parents,
  current,
}: {
  parents: readonly { to: string; label: ReactNode }[]
  current: ReactNode
}) {
  return (
    <nav aria-label={useWords().breadcrumb} data-print="no" className="text-sm">
      <ol className="flex flex-wrap items-center gap-x-1">
        {parents.map((parent) => (
          <li key={parent.to} className="flex items-center gap-1">
            <Link to={parent.to} className="py-1">
              {parent.label}
            </Link>
            <Icon name="next" className="text-muted" />
          </li>
        ))}
        <li aria-current="page" className="py-1 text-muted">
          {current}
        </li>
      </ol>
    </nav>
  )
}
