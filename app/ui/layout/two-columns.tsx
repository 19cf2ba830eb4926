import type { ReactNode } from 'react'
import { classNames } from '../class-names'

export interface TwoColumnsProps {
  /** What one fills in or chooses from. */
  main: ReactNode
  /** What follows it: the offer check, the detail of the row. Stays in sight on a wide screen. */
  aside: ReactNode
  asideLabel: string
  /** Where there is one column, and for who hears the page: it is read before one fills anything in. */
  asideFirst?: boolean | undefined
}

export function TwoColumns({ main, aside, asideLabel, asideFirst = false }: TwoColumnsProps) {
  const beside = (
    <aside
      aria-label={asideLabel}
      className={classNames('stack min-w-0 lg:sticky lg:top-4', asideFirst && 'lg:order-last')}
    >
      {aside}
    </aside>
  )
  return (
    <div className="grid items-start gap-(--stack) lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      {asideFirst && beside}
      <div className="stack min-w-0">{main}</div>
      {!asideFirst && beside}
    </div>
  )
}
