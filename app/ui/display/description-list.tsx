import type { ReactNode } from 'react'
import { Told } from '@/app/words/use-speech'

export interface Description {
  term: string
  details: ReactNode
  /** At the end of the line: a « Modifier » link. */
  action?: ReactNode
}

/** Terms and what they are, side by side when there is room. */
export function DescriptionList({ items }: { items: readonly Description[] }) {
  return (
    <dl className="@container divide-y divide-line">
      {items.map((item) => (
        <div key={item.term} className="py-2 @md:grid @md:grid-cols-[minmax(8rem,1fr)_2fr] @md:gap-4">
          <dt className="text-muted">{item.term}</dt>
          <dd className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="min-w-0 max-w-measure">
              {typeof item.details === 'string' ? <Told text={item.details} /> : item.details}
            </span>
            {item.action}
          </dd>
        </div>
      ))}
    </dl>
  )
}
