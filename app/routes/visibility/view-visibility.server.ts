import { listJoinedPools, listTalentPools, suggestPools } from '@/app/modules/pools/index.server'
import type { ResidentFile } from '@/app/modules/profiles/index.server'
import type { Context } from '@/app/platform/context.server'
import type { VisibilityView } from '@/app/ui/visibility/visibility-view'
import { readDone } from './done-address'

/** The page where a person becomes visible, goes on being visible, or stops. */
export async function viewVisibility(
  ctx: Context,
  { file, url }: { file: ResidentFile; url: URL },
): Promise<VisibilityView> {
  const { consent, residentId } = file
  const occupations = file.profile.occupationsSought.map(({ code }) => code)
  const [pools, joined, suggested] = [
    await listTalentPools({ ctx }),
    await listJoinedPools({ ctx, input: { residentId } }),
    await suggestPools({ ctx, input: { occupations } }),
  ]
  return {
    standing: consent && { since: consent.givenAt, until: consent.expiresAt },
    pools: pools.map(({ id, name, description }) => ({ value: id, label: name, hint: description })),
    chosenPools: (joined.length > 0 ? joined : suggested).map(({ id }) => id),
    done: readDone(url, consent !== null),
  }
}
