import { Link, useLocation } from '@remix-run/react'
import { classNames } from '../class-names'
import { useWords } from '../words'

export interface NavigationItem {
  to: string
  label: string
  /** How many things wait on the reader behind this link. */
  waiting?: number | undefined
}

/** The item a path belongs to: the longest one that is the path or one of its parents. */
export function findCurrentItem(items: readonly NavigationItem[], pathname: string): NavigationItem | null {
  const parents = items.filter(
    (item) => pathname === item.to || pathname.startsWith(`${item.to.replace(/\/$/, '')}/`),
  )
  return parents.reduce<NavigationItem | null>(
    (longest, item) => (longest === null || item.to.length > longest.to.length ? item : longest),
    null,
  )
}

/** Links that wrap rather than hide behind a menu button, which would need a script. */
export function Navigation({ items }: { items: readonly NavigationItem[] }) {
  const words = useWords()
  const { pathname } = useLocation()
  const current = findCurrentItem(items, pathname)
  return (
    <nav aria-label={words.mainNavigation} data-print="no">
      <ul className="-mx-2 flex flex-wrap">
        {items.map((item) => (
          <li key={item.to}>
            <Link
              to={item.to}
              aria-current={item !== current ? undefined : pathname === item.to ? 'page' : 'true'}
              className={classNames(
                'press flex items-center gap-2 border-b-3 px-2 py-1 no-underline',
                item === current
                  ? 'border-action font-semibold text-ink'
                  : 'border-transparent hover:border-line-strong',
              )}
            >
              {item.label}
              {item.waiting !== undefined && item.waiting > 0 && (
                <span className="rounded-full bg-waiting px-2 text-sm font-semibold text-on-waiting">
                  {item.waiting}
                  <span className="sr-only"> {words.waiting}</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
