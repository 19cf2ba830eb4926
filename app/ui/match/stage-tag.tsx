import type { EmployerStage } from '@/app/modules/introductions/shared'
import { Tag, type TagTone } from '../display/tag'

const tones: Record<EmployerStage, TagTone> = {
  in_progress: 'info',
  contact_open: 'waiting',
  hired: 'success',
  not_hired: 'neutral',
  ended: 'neutral',
  expired: 'neutral',
}

/** Where an introduction stands, for its employer. */
export function StageTag({ stage, label }: { stage: EmployerStage; label: string }) {
  return <Tag tone={tones[stage]}>{label}</Tag>
}
