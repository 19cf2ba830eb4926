import type { FieldEvent } from '@/app/modules/outreach/shared'
import { formatDate } from '../../format/date'
import { nbsp } from '../../format/typography'

/** `HH:MM` as it is read: `9 h 30`, `14 h`. */
function formatHour(time: string): string {
  const [hours = '', minutes = ''] = time.split(':')
  return `${Number(hours)}${nbsp}h${minutes === '00' ? '' : `${nbsp}${minutes}`}`
}

/** `3 décembre 2026, de 14 h à 17 h 30`. */
export function describeHours({
  heldOn,
  startsAt,
  endsAt,
}: Pick<FieldEvent, 'heldOn' | 'startsAt' | 'endsAt'>): string {
  return `${formatDate(heldOn)}, de ${formatHour(startsAt)} à ${formatHour(endsAt)}`
}
