import { Link } from '@remix-run/react'

export interface ViewLink {
  to: string
  label: string
  count?: number | undefined
  current: boolean
}

/** The views of one list: each is an address, so that it can be kept and shared. */
export function ViewLinks({ label, links }: { label: string; links: readonly ViewLink[] }) {
  return (
    <nav aria-label={label} data-print="no">
      <ul className="-mx-2 flex flex-wrap">
        {links.map((link) => (
          <li key={link.to}>
            <Link
              to={link.to}
              aria-current={link.current ? 'page' : undefined}
              className="press flex items-center gap-1 border-b-3 border-transparent px-2 aria-[current]:border-action aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
            >
              {link.label}
              {link.count !== undefined && <span className="font-normal text-muted">({link.count})</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
