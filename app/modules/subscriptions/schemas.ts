import { z } from 'zod'
import { isId, type PoolSubscriptionId } from '@/drizzle/ids'
import { cadences } from '@/drizzle/vocabulary'
import { readSearchTarget, type SearchTarget } from './searches/search-target'

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
