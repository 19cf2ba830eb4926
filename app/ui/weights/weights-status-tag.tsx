import { weightsStatusLabels, type WeightsStatus } from '@/app/modules/matching/shared'
import { Tag, type TagTone } from '../display/tag'

const tones: Record<WeightsStatus, TagTone> = { in_use: 'success', proposed: 'waiting', retired: 'neutral' }

export function WeightsStatusTag({ status }: { status: WeightsStatus }) {
  return <Tag tone={tones[status]}>{weightsStatusLabels[status]}</Tag>
}
