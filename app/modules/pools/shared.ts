import { z } from 'zod'
import type { TalentPoolId } from '@/drizzle/ids'
import { isId } from '@/drizzle/ids'

export interface TalentPool {
  id: TalentPoolId
  /** Its place in URLs. */
  slug: string
  name: string
  description: string
  /** ROME domain codes, such as `N11`. */
  familyCodes: string[]
}

const poolMessage = 'Choisissez un vivier dans la liste.'

/** The pools a resident chooses: field `pools`, one value or several. */
export const poolChoiceSchema = z.object({
  pools: z.preprocess(
    (given) => (given === undefined || given === '' ? [] : [given].flat()),
    z
      .array(z.string(poolMessage).refine((text): text is TalentPoolId => isId(text), poolMessage))
      .min(1, 'Choisissez au moins un vivier.')
      .max(50, 'Choisissez moins de viviers.')
      .transform((ids) => [...new Set(ids)]),
  ),
})
