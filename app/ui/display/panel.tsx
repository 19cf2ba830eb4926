import { useId, type ReactNode } from 'react'
import { classNames } from '../class-names'

export interface PanelProps {
  title?: string | undefined
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | undefined
  /** `waiting` marks what needs the reader today. */
  tone?: 'plain' | 'waiting' | 'sunken' | undefined
  /** Beside the title: a tag, a quiet link. */
  aside?: ReactNode
  children: ReactNode
}

const tones = {
  plain: 'border-line bg-surface',
  waiting: 'border-waiting border-s-4 bg-surface',
  sunken: 'border-line bg-sunken',
}

/** A bordered block; with a title it is a region that a screen reader can jump to. */
export function Panel({ title, level = 2, tone = 'plain', aside, children }: PanelProps) {
  const titleId = useId()
  const Heading = `h${level}` as const
  return (
    <section
      aria-labelledby={title === undefined ? undefined : titleId}
      className={classNames('stack-tight rounded-lg border p-4 sm:p-5', tones[tone])}
    >
      {title !== undefined && (
        <div className="flex flex-wrap items-baseline justify-between gap-2">
          <Heading id={titleId} className="text-lg">
            {title}
          </Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  )
}
