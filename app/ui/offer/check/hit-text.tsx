import type { OfferHitSeverity } from '@/drizzle/vocabulary'
import { Tag } from '../../display/tag'

interface HitTextProps {
  severity: OfferHitSeverity
  excerpt: string
  article: string
  message: string
  suggestion?: string | undefined
}

/** One thing that the offer check says: the words, why, under what law, and what to write. */
export function HitText({ severity, excerpt, article, message, suggestion }: HitTextProps) {
  return (
    <div className="grid gap-1">
      <Tag
        tone={severity === 'blocking' ? 'waiting' : 'info'}
        icon={severity === 'blocking' ? 'warning' : 'info'}
      >
        {severity === 'blocking' ? 'À corriger' : 'À justifier'}
      </Tag>
      <p>
        <strong>
          «{'\u00a0'}
          {excerpt}
          {'\u00a0'}»
        </strong>
        {'\u00a0: '}
        {message}
      </p>
      {suggestion !== undefined && <p>{suggestion}</p>}
      <p className="text-sm text-muted">{article}</p>
    </div>
  )
}
