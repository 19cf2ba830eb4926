import type { ReactNode } from 'react'
import { Told } from '@/app/words/use-speech'
import { Tag } from '../display/tag'

export interface WaitingItem {
  key: string
  title: string
  detail?: string | undefined
  /** « depuis lundi 9 mars », « avant jeudi 12 mars ». */
  when: string
  /** The deadline is past, or today. */
  urgent?: boolean | undefined
  /** The one button that settles it. */
  action: ReactNode
}

/** What needs the reader today, oldest first, each line with its button. The caller orders it. */
export function WaitingList({ label, items }: { label: string; items: readonly WaitingItem[] }) {
  return (
    <ul aria-label={label} className="stack-tight">
      {items.map((item) => (
        <li
          key={item.key}
          className="flex flex-col gap-3 rounded-lg border border-s-4 border-line border-s-waiting bg-surface p-4 sm:flex-row sm:items-center sm:justify-between"
        >
          <div className="min-w-0">
            <p className="font-semibold">
              <Told text={item.title} />
            </p>
            {item.detail !== undefined && (
              <p className="text-muted">
                <Told text={item.detail} />
              </p>
            )}
            <p className="mt-1 text-sm">
              {item.urgent ? (
                <Tag tone="waiting">{item.when}</Tag>
              ) : (
                <span className="text-muted">{item.when}</span>
              )}
            </p>
          </div>
          {item.action}
        </li>
      ))}
    </ul>
  )
}
