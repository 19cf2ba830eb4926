import { offerStatusLabels } from '@/app/modules/offers/shared'
import type { OfferStatus } from '@/drizzle/vocabulary'
import { Tag, type TagTone } from '../display/tag'

const tones: Record<OfferStatus, TagTone> = {
  draft: 'waiting',
  published: 'success',
  paused: 'info',
  closed: 'neutral',
}

export function OfferStatusTag({ status }: { status: OfferStatus }) {
  return (
    <span>
      <Tag tone={tones[status]}>{offerStatusLabels[status]}</Tag>
    </span>
  )
}
