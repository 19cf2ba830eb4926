import { formatShare } from '../format/number'
import { useWords } from '../words'
import { Bar } from './bar'

/** Where one is in a few pages: `current` from 1. The label names this page's question. */
export function ProgressSteps({ current, total, label }: { current: number; total: number; label?: string }) {
  const words = useWords()
  return (
    <div className="stack-tight !gap-2">
      <p className="text-sm text-muted">
        <strong className="text-ink">{words.step(current, total)}</strong>
        {label !== undefined && <> · {label}</>}
      </p>
      <Bar value={current} outOf={total} />
    </div>
  )
}

/** Long work that can be left: `done` of `total`, in the unit that `label` says. */
export function ProgressBar({ done, total, label }: { done: number; total: number; label: string }) {
  return (
    <div role="progressbar" aria-valuemin={0} aria-valuemax={total} aria-valuenow={done} aria-label={label}>
      <p className="flex justify-between gap-4 text-sm">
        <span>{label}</span>
        <span className="text-muted">{formatShare(total > 0 ? done / total : 0)}</span>
      </p>
      <Bar value={done} outOf={total} className="mt-1" />
    </div>
  )
}
