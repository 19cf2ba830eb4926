import { z } from 'zod'
import { isId, type TalentPoolId } from '@/drizzle/ids'

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
