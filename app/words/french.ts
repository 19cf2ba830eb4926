import { formatDate, formatDateTime, formatDay, formatMinutes } from '@/app/ui/format/date'
import { formatNumber } from '@/app/ui/format/number'
import { toResources } from './catalogue'
import { frenchCounted } from './catalogues/french'
import { createSpeech, type Speech } from './speech'

/** The source, and what everybody but a resident or a visitor reads. */
export const french: Speech = {
  ...createSpeech('fr', toResources(frenchCounted)),
  number: formatNumber,
  date: formatDate,
  day: formatDay,
  dateTime: formatDateTime,
  minutes: formatMinutes,
}
