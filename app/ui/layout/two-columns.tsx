import type { ReactNode } from 'react'

export interface TwoColumnsProps {
  /** What one fills in or chooses from. */
  main: ReactNode
  /** What follows it: the offer check, the detail of the row. Stays in sight on a wide screen. */
  aside: ReactNode
  asideLabel: string
}

export function TwoColumns({ main, aside, asideLabel }: TwoColumnsProps) {
  return (
    <div className="grid items-start gap-(--stack) lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
      <div className="stack min-w-0">{main}</div>
      <aside aria-label={asideLabel} className="stack min-w-0 lg:sticky lg:top-4">
        {aside}
      </aside>
    </div>
  )
}
