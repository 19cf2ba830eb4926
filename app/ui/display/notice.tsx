import type { ReactNode } from 'react'
import { classNames } from '../class-names'
import { useWords } from '../words'
import { Icon, type IconName } from './icon'

export type NoticeTone = 'info' | 'success' | 'warning' | 'danger'

const looks: Record<NoticeTone, { icon: IconName; colours: string; ink: string }> = {
  info: { icon: 'info', colours: 'border-info bg-info-soft', ink: 'text-info' },
  success: { icon: 'check', colours: 'border-success bg-success-soft', ink: 'text-success' },
  warning: { icon: 'warning', colours: 'border-warning bg-warning-soft', ink: 'text-warning' },
  danger: { icon: 'danger', colours: 'border-danger bg-danger-soft', ink: 'text-danger' },
}

export interface NoticeProps {
  tone?: NoticeTone | undefined
  /** Replaces the tone's own word (« Attention »…). */
  title?: string | undefined
  children?: ReactNode
  /** One thing to do about it: a link, or a form with « Annuler » for the ten seconds of an undo. */
  action?: ReactNode
  /** Read aloud when it appears: `alert` at once, `status` when the reader pauses. Leave out for what is always there. */
  announce?: 'status' | 'alert' | undefined
}

export function Notice({ tone = 'info', title, children, action, announce }: NoticeProps) {
  const words = useWords()
  const look = looks[tone]
  return (
    <div role={announce} className={classNames('flex gap-3 rounded-md border border-s-4 p-4', look.colours)}>
      <Icon name={look.icon} className={classNames('mt-0.5', look.ink)} />
      <div className="min-w-0 grow">
        <p className={classNames('font-semibold', look.ink)}>{title ?? words.notice[tone]}</p>
        {children !== undefined && <div className="max-w-measure">{children}</div>}
        {action !== undefined && <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
      </div>
    </div>
  )
}
