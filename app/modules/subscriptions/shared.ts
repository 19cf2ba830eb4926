import { z } from 'zod'
import { isId, type PoolSubscriptionId } from '@/drizzle/ids'
import { cadences, type Cadence } from '@/drizzle/vocabulary'
import { readSearchTarget, type SearchTarget } from './searches/search-target'

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

const cadenceField = z.enum(cadences, 'Choisissez un rythme.')

/** `page`: the address of the page that is subscribed to. */
export const subscribeSchema = z.object({
  page: z
    .string('Choisissez ce que vous voulez suivre.')
    .max(2000, 'Cette recherche est trop longue.')
    .transform((address, issue): SearchTarget => {
      const target = readSearchTarget(address)
      if (target) return target
      issue.addIssue('Choisissez ce que vous voulez suivre.')
      return z.NEVER
    }),
  cadence: cadenceField,
})

const subscriptionField = z
  .string()
  .refine((text): text is PoolSubscriptionId => isId(text), 'Cet abonnement n’existe plus.')

export const changeCadenceSchema = z.object({ id: subscriptionField, cadence: cadenceField })
export const stopSubscriptionSchema = z.object({ id: subscriptionField })
