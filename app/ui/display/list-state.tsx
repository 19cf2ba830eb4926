import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

interface ListStateProps {
  title: string
  children?: ReactNode
  /** The one thing to do next: a button or a link. */
  action?: ReactNode
}

/** Nothing here: say why, and what to do. */
export function EmptyState(props: ListStateProps) {
  return <ListState icon="ring" {...props} />
}

/** Something broke: say what is safe and how to try again. */
export function FailedState(props: ListStateProps) {
  return <ListState icon="warning" role="alert" {...props} />
}

/** Not for this reader: say who can. */
export function ForbiddenState(props: ListStateProps) {
  return <ListState icon="sealed" {...props} />
}

function ListState({
  icon,
  role,
  title,
  children,
  action,
}: ListStateProps & { icon: IconName; role?: 'alert' }) {
  return (
    <div role={role} className="stack-tight rounded-lg border border-dashed border-line-strong p-6">
      <p className="flex gap-2 text-lg font-semibold">
        <Icon name={icon} className="mt-[0.1em] text-muted" />
        <span className="min-w-0">{title}</span>
      </p>
      {children !== undefined && <div className="max-w-measure text-muted">{children}</div>}
      {action !== undefined && <div className="flex flex-wrap gap-3">{action}</div>}
    </div>
  )
}

/** On its way: the shape of the rows to come, so that nothing jumps. `label` says what is being prepared. */
export function ListSkeleton({ label, rows = 3 }: { label: string; rows?: number }) {
  return (
    <div role="status" className="stack-tight">
      <p className="text-muted">{label}</p>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} aria-hidden="true" className="rounded-lg border border-line bg-surface p-4">
          <div className="h-4 w-2/5 rounded-sm bg-sunken" />
          <div className="mt-3 h-4 w-4/5 rounded-sm bg-sunken" />
        </div>
      ))}
    </div>
  )
}
