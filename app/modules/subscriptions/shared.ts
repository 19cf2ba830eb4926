import type { Cadence } from '@/drizzle/vocabulary'

export { changeCadenceSchema, stopSubscriptionSchema, subscribeSchema } from './schemas'
export { searchPath, type SearchTarget } from './searches/search-target'

/** Minutes between two looks for new people: as soon as a mail may follow what was published. */
export const lookEveryMinutes = 10

export const cadenceLabels: Record<Cadence, string> = {
  instant: 'Dès qu’il y a du nouveau',
  daily: 'Une fois par jour, à 7\u00a0h',
  weekly: 'Une fois par semaine, le lundi à 7\u00a0h',
}

/** Searches that one account follows. Each is one more question asked of the pool again and again. */
export const maxSubscriptions = 20
