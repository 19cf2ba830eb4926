import type { z } from 'zod'
import { renewConsent } from '@/app/modules/consent/index.server'
import type { ConsentGiven, ConsentUnderstood } from '@/app/modules/consent/shared'
import { leaveVisiblePool } from '@/app/modules/introductions/index.server'
import { joinPools, optIn } from '@/app/modules/pools/index.server'
import { poolChoiceSchema } from '@/app/modules/pools/shared'
import type { Context } from '@/app/platform/context.server'
import { notFound } from '@/app/platform/errors'
import { parseForm, type FormValues } from '@/app/platform/web/form.server'
import { visibilityIntents, type VisibilityDone } from '@/app/ui/visibility/visibility-view'
import type { ResidentId } from '@/drizzle/ids'

/**
 * What the buttons of a visibility page do.
 * @param input.consentSchema and `renewalSchema` of whoever answers: the person online, or her caseworker by voice.
 */
export async function changeVisibility(
  ctx: Context,
  input: {
    residentId: ResidentId
    values: FormValues
    intent: string
    consentSchema: z.ZodType<ConsentUnderstood>
    renewalSchema: z.ZodType<ConsentGiven>
  },
): Promise<VisibilityDone> {
  const { residentId, values, intent } = input
  switch (intent) {
    case visibilityIntents.join: {
      const { pools, ...given } = parseForm(values, input.consentSchema.and(poolChoiceSchema))
      await optIn({ ctx, input: { residentId, poolIds: pools, ...given } })
      return { what: 'joined' }
    }
    case visibilityIntents.renew:
      await renewConsent({ ctx, input: { residentId, ...parseForm(values, input.renewalSchema) } })
      return { what: 'renewed' }
    case visibilityIntents.pools:
      await joinPools({ ctx, input: { residentId, poolIds: parseForm(values, poolChoiceSchema).pools } })
      return { what: 'pools' }
    case visibilityIntents.leave:
      return { what: 'left', closed: await leaveVisiblePool({ ctx, input: { residentId } }) }
    default:
      throw notFound()
  }
}
