import { establishmentStatusLabels } from '@/app/modules/accounts/shared'
import type { EstablishmentStatus } from '@/drizzle/vocabulary'
import { Tag, type TagTone } from '../display/tag'

const tones: Record<EstablishmentStatus, TagTone> = {
  pending: 'waiting',
  confirmed: 'success',
  rejected: 'neutral',
}

export function EstablishmentStatusTag({ status }: { status: EstablishmentStatus }) {
  return (
    <span>
      <Tag tone={tones[status]}>{establishmentStatusLabels[status]}</Tag>
    </span>
  )
}
