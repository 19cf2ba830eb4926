import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { useWords } from '../words'
import { Icon, type IconName } from './icon'

export interface TimelineItem {
  key: string
  state: 'done' | 'current' | 'ahead'
  title: string
  /** Already formatted: `jeudi 12 mars`. */
  when?: string | undefined
  detail?: ReactNode
}

const looks: Record<TimelineItem['state'], { icon: IconName; colours: string }> = {
  done: { icon: 'check', colours: 'border-action bg-action text-on-action' },
  current: { icon: 'dot', colours: 'border-waiting bg-waiting-soft text-waiting' },
  ahead: { icon: 'ring', colours: 'border-line-strong bg-surface text-muted' },
}

/** What happened, what is happening, what comes next, in order. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  const words = useWords().timeline
  return (
    <ol>
      {items.map((item, index) => (
        <li
          key={item.key}
          aria-current={item.state === 'current' ? 'step' : undefined}
          className="relative flex gap-3 pb-5 last:pb-0"
        >
          {index < items.length - 1 && (
            <span
              aria-hidden="true"
              className="absolute start-[0.9375rem] top-8 bottom-0 border-s-2 border-line"
            />
          )}
          <span
            className={classNames(
              'grid size-8 shrink-0 place-items-center rounded-full border-2 text-sm',
              looks[item.state].colours,
            )}
          >
            <Icon name={looks[item.state].icon} />
          </span>
          <div className="min-w-0 pt-0.5">
            <p className={item.state === 'ahead' ? 'text-muted' : 'font-semibold'}>
              <span className="sr-only">{words[item.state]}, </span>
              {item.title}
            </p>
            {item.when !== undefined && <p className="text-sm text-muted">{item.when}</p>}
            {item.detail !== undefined && <div className="max-w-measure">{item.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
