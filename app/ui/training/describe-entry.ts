import type { Entry, TrainingSession } from '@/app/modules/trainings/shared'
import { formatDate, formatPeriod } from '../format/date'
import { plural } from '../format/number'

/** `du 12 janvier au 3 février 2027, Hautepierre, 12 places`. */
export function describeSession({ startsOn, endsOn, place, seats }: TrainingSession): string {
  const days = startsOn === endsOn ? `le ${formatDate(startsOn)}` : formatPeriod(startsOn, endsOn)
  return `${days}, ${place}, ${plural(seats, 'place', 'places')}`
}

/** When one can enter, within a sentence. */
export function describeEntry(entry: Entry): string {
  switch (entry.kind) {
    case 'session':
      return describeSession(entry.session)
    case 'all_year':
      return 'toute l’année'
    case 'none':
      return 'aucune session prévue'
  }
}
