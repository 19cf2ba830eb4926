import { asc } from 'drizzle-orm'
import { authorise } from '@/app/modules/access/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { OrganisationId } from '@/drizzle/ids'
import { partnerOrganisations } from '@/drizzle/schema'

export interface Organisation {
  id: OrganisationId
  name: string
}

/** Every organisation that can see to a step, by name. */
export function listOrganisations({ ctx }: { ctx: Context }): Promise<Organisation[]> {
  authorise(ctx.actor, 'casework.read')
  return transact(ctx, (tx) =>
    tx
      .select({ id: partnerOrganisations.id, name: partnerOrganisations.name })
      .from(partnerOrganisations)
      .orderBy(asc(partnerOrganisations.name)),
  )
}
