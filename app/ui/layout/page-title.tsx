import type { ReactNode } from 'react'

export interface PageTitleProps {
  /** The page's question or its answer. */
  title: ReactNode
  /** One line that answers before the details do. */
  answer?: ReactNode
  /** The page's main action: one button or link. */
  action?: ReactNode
}

export function PageTitle({ title, answer, action }: PageTitleProps) {
  return (
    <div className="flex flex-col gap-4 sm:flex-row sm:flex-wrap sm:items-end sm:justify-between">
      <div className="min-w-0 max-w-measure">
        <h1 className="text-2xl">{title}</h1>
        {answer !== undefined && <p className="mt-1 text-muted">{answer}</p>}
      </div>
      {action}
    </div>
  )
}
