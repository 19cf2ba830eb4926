import { visibleProfileIds } from '@/app/modules/profiles/index.server'
import type { Tx } from '@/drizzle/client.server'
import type { ProfileId } from '@/drizzle/ids'
import type { Context } from '@/app/platform/context.server'
import type { RankedProfile } from '@/search/port'

/** A hit that the database confirms. */
export interface ConfirmedHit {
  profileId: ProfileId
  match: RankedProfile['match']
}

/**
 * Keeps the hits whose person the database says is visible at this moment. An engine may be late, whatever it
 * promises; a person who has left may not be shown.
 */
export async function keepVisible(
  tx: Tx,
  ctx: Context,
  rows: readonly RankedProfile[],
): Promise<ConfirmedHit[]> {
  const visible = new Map(
    (await visibleProfileIds(tx, { ids: rows.map((row) => row.profileId), now: ctx.clock.now() })).map(
      (id) => [String(id), id],
    ),
  )
  return rows.flatMap(({ profileId, match }) => {
    const id = visible.get(profileId)
    return id === undefined ? [] : [{ profileId: id, match }]
  })
}
