import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '../words'
import { Navigation, type NavigationItem } from './navigation'

/** Where a page's own content begins. */
export const contentId = 'contenu'

/** `generous` for residents, `steady` for employers and the public, `dense` for staff. */
export type Rhythm = 'generous' | 'steady' | 'dense'

export interface PageShellProps {
  rhythm: Rhythm
  /** Where the product's name leads. */
  homeTo?: string | undefined
  navigation?: readonly NavigationItem[] | undefined
  /** Who is signed in, in a word or two; a caseworker's team, an establishment. */
  account?: ReactNode
  /** A form that posts: signing out is never a link. */
  signOut?: ReactNode
  /** Above everything: the languages, a demonstration banner. */
  top?: ReactNode
  footer?: ReactNode
  children: ReactNode
}

/** The frame of every page: skip link, header, one main landmark, footer. */
export function PageShell(props: PageShellProps) {
  const { rhythm, homeTo = '/', navigation = [], account, signOut, top, footer, children } = props
  const words = useWords()
  return (
    <div data-rhythm={rhythm} className="flex min-h-dvh flex-col bg-ground text-ink">
      <a
        href={`#${contentId}`}
        className="press absolute start-2 top-2 z-10 -translate-y-24 rounded-md bg-action px-4 py-2 font-semibold text-on-action focus:translate-y-0 focus:text-on-action"
      >
        {words.skipToContent}
      </a>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto max-w-page px-4">
          {top}
          <div className="flex flex-wrap items-center justify-between gap-x-6">
            <Link to={homeTo} className="press flex items-center text-lg font-bold text-ink no-underline">
              La Cité de l’emploi
            </Link>
            {(account !== undefined || signOut !== undefined) && (
              <div data-print="no" className="flex flex-wrap items-center gap-x-3 text-sm">
                {account !== undefined && (
                  <span className="flex flex-wrap items-center gap-x-3 text-muted">{account}</span>
                )}
                {signOut}
              </div>
            )}
          </div>
          {navigation.length > 0 && <Navigation items={navigation} />}
        </div>
      </header>
      <main
        id={contentId}
        tabIndex={-1}
        className="stack mx-auto w-full max-w-page grow px-4 py-6 focus-visible:outline-none"
      >
        {children}
      </main>
      {footer !== undefined && (
        <footer data-print="no" className="border-t border-line bg-surface">
          <div className="mx-auto flex max-w-page flex-wrap gap-x-6 gap-y-1 px-4 py-4 text-sm">{footer}</div>
        </footer>
      )}
    </div>
  )
}
