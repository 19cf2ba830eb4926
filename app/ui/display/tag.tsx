import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { Icon, type IconName } from './icon'

/** `waiting` is the warm accent: something waits on the reader. There is no red: a tag often speaks of a person. */
export type TagTone = 'neutral' | 'info' | 'success' | 'warning' | 'waiting'

const looks: Record<TagTone, { icon: IconName; colours: string }> = {
  neutral: { icon: 'ring', colours: 'border-line-strong bg-surface text-ink' },
  info: { icon: 'info', colours: 'border-info bg-info-soft text-info' },
  success: { icon: 'check', colours: 'border-success bg-success-soft text-success' },
  warning: { icon: 'question', colours: 'border-warning bg-warning-soft text-warning' },
  waiting: { icon: 'clock', colours: 'border-waiting bg-waiting-soft text-waiting' },
}

/** A status in a word or two, with its icon. */
export function Tag({
  tone = 'neutral',
  icon,
  children,
}: {
  tone?: TagTone | undefined
  icon?: IconName | undefined
  children: ReactNode
}) {
  const look = looks[tone]
  return (
    <span
      className={classNames(
        'inline-flex w-fit items-center gap-1 rounded-full border px-2 py-0.5 text-sm font-semibold',
        look.colours,
      )}
    >
      <Icon name={icon ?? look.icon} />
      {children}
    </span>
  )
}
