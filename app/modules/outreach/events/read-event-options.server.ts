import { authorise, authoriseRole } from '@/app/modules/access/index.server'
import { listColleagues } from '@/app/modules/casework/index.server'
import { listOrganisations } from '@/app/modules/pathways/index.server'
import { listNeighbourhoods } from '@/app/modules/reference/index.server'
import { transact, type Context } from '@/app/platform/context.server'
import type { EventOptions } from '../shared'
import { seesEveryone } from './sees-everyone.server'

/** What an event is planned with: whoever does not accompany everybody plans for her own organisation. */
export async function readEventOptions({ ctx }: { ctx: Context }): Promise<EventOptions> {
  authorise(ctx.actor, 'casework.write')
  const { organisationId } = authoriseRole(ctx.actor, 'caseworker')
  const colleagues = await listColleagues({ ctx })
  return transact(ctx, async (tx, inner) => {
    const everyone = await seesEveryone(tx)
    const organisations = await listOrganisations({ ctx: inner })
    return {
      organisations: organisations.filter(({ id }) => everyone || id === organisationId),
      ownOrganisation: organisationId,
      neighbourhoods: await listNeighbourhoods(tx),
      colleagues,
    }
  })
}
