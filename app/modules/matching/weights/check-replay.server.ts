import { desc, eq, max } from 'drizzle-orm'
import { addDays } from '@/app/platform/clock'
import type { Tx } from '@/drizzle/client.server'
import { referenceReleases, weightsReplays } from '@/drizzle/schema'

/** People come and go every day: what a replay told yesterday is no longer what would happen. */
const replayDays = 1

type Replay = typeof weightsReplays.$inferSelect

export type ReplayCheck =
  { valid: true; replay: Replay } | { valid: false; replay: Replay | null; reason: string }

/** Whether the last replay of a version still says what adopting it would change; otherwise why not, in words. */
export async function checkReplay(
  tx: Tx,
  input: { version: string; inUse: string; now: Date },
): Promise<ReplayCheck> {
  const [replay] = await tx
    .select()
    .from(weightsReplays)
    .where(eq(weightsReplays.version, input.version))
    .orderBy(desc(weightsReplays.madeAt))
    .limit(1)
  const refuse = (reason: string): ReplayCheck => ({ valid: false, replay: replay ?? null, reason })
  if (input.version === input.inUse) return refuse('Cette version est déjà en service.')
  if (!replay) return refuse('Cette version n’a pas été rejouée sur les offres passées.')
  if (replay.against !== input.inUse) {
    return refuse(`Cette version a été comparée à la version ${replay.against}, qui n’est plus en service.`)
  }
  if (replay.madeAt < addDays(input.now, -replayDays)) {
    return refuse('Cette version a été rejouée il y a plus de 24 heures.')
  }
  const [vocabulary] = await tx.select({ loadedAt: max(referenceReleases.loadedAt) }).from(referenceReleases)
  if (vocabulary?.loadedAt && vocabulary.loadedAt > replay.madeAt) {
    return refuse('Le vocabulaire des métiers a changé depuis que cette version a été rejouée.')
  }
  return { valid: true, replay }
}
