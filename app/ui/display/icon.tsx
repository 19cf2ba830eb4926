import type { ReactNode } from 'react'
import { classNames } from '../class-names'

const drawings = {
  check: <path d="M4 10.5 8.2 15 16 5.5" />,
  close: <path d="M3.5 8c2-2.6 4.4-2.6 6.5-.8s4.5 1.8 6.5-.8M3.5 13.6c2-2.6 4.4-2.6 6.5-.8s4.5 1.8 6.5-.8" />,
  question: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 8a2.25 2.25 0 1 1 3.4 1.95c-.8.5-1.2.9-1.2 1.8M10 14.1v.1" />
    </>
  ),
  grow: (
    <path d="M10 16.5V8M10 9.5c0-3.5 2.5-5.5 6.5-5.5 0 4-2.5 6-6.5 6M10 12.5c0-2.8-2-4.5-5.5-4.5 0 3.3 2 5 5.5 5" />
  ),
  info: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 9.2V14M10 6.2v.1" />
    </>
  ),
  warning: <path d="M10 3 2.5 16.5h15L10 3ZM10 8.5v4M10 14.4v.1" />,
  danger: <path d="M6.9 2.5h6.2l4.4 4.4v6.2l-4.4 4.4H6.9l-4.4-4.4V6.9l4.4-4.4ZM10 6.2v5M10 13.9v.1" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M10 5.5V10l3 2" />
    </>
  ),
  sealed: <path d="M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 6 0V9M10 12.2v1.8" />,
  open: <path d="M4.5 9h11v8h-11zM7 9V6.5a3 3 0 0 1 5.7-1.3M10 12.2v1.8" />,
  phone: (
    <path d="M6.5 3 8 6.8 6.3 8.2a9.5 9.5 0 0 0 5.5 5.5l1.4-1.7 3.8 1.5c.2 2-1 3.5-2.7 3.5C8.5 17 3 11.5 3 5.7 3 4 4.5 2.8 6.5 3Z" />
  ),
  mail: <path d="M2.5 4.5h15v11h-15zM3 5l7 6 7-6" />,
  next: <path d="m7.5 4 6 6-6 6" />,
  previous: <path d="m12.5 4-6 6 6 6" />,
  dot: <circle cx="10" cy="10" r="3" fill="currentColor" />,
  ring: <circle cx="10" cy="10" r="5" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof drawings

/** Decorative: the word that says the same thing always stands beside it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const directional = name === 'next' || name === 'previous'
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      className={classNames(
        'inline-block size-[1.2em] shrink-0 fill-none stroke-current stroke-[1.8] align-[-0.22em]',
        directional && 'rtl:-scale-x-100',
        className,
      )}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {drawings[name]}
    </svg>
  )
}
