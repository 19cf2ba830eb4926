import { Link } from '@remix-run/react'
import { useWords } from '../words'
import { Icon } from './icon'

export interface PaginationProps {
  /** From 1. */
  page: number
  pageCount: number
  /** Address of a page; filters stay in the URL. */
  pageTo: (page: number) => string
}

/** Nothing at all when everything fits on one page. */
export function Pagination({ page, pageCount, pageTo }: PaginationProps) {
  const words = useWords().pagination
  if (pageCount <= 1) return null
  const link = 'press inline-flex items-center gap-2 rounded-md px-3'
  return (
    <nav
      aria-label={words.label}
      data-print="no"
      className="flex flex-wrap items-center justify-between gap-2"
    >
      {page > 1 ? (
        <Link to={pageTo(page - 1)} rel="prev" className={link}>
          <Icon name="previous" />
          {words.previous}
        </Link>
      ) : (
        <span />
      )}
      <span className="order-first basis-full text-center text-muted sm:order-none sm:basis-auto">
        {words.page(page, pageCount)}
      </span>
      {page < pageCount ? (
        <Link to={pageTo(page + 1)} rel="next" className={link}>
          {words.next}
          <Icon name="next" />
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
