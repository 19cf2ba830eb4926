import { eq, inArray, sql } from 'drizzle-orm'
import { system } from '@/app/modules/access/shared'
import { withActor, type Database } from '@/drizzle/client.server'
import { workerBeats } from '@/drizzle/schema'
import type { Logger } from '../logger.server'

/** Milliseconds between two looks. */
export const lookEvery = 10_000

/** Looks in a row at which a worker's number has not moved: it is dead, or as good as dead. */
const patience = 6

/** Number at the last look, null without one, and how many looks have found it unchanged. */
type Sightings = Map<string, { beats: number | null; looks: number }>

/**
 * Says at each look that this worker lives, and gives back the jobs of those that no longer do: a process that was killed
 * cannot, and the job tables would hold them for four hours. What counts is whether a number moves between one's own looks.
 * No clock is read, so that none can be wrong, and a time in which the database was away is nobody's silence. Any number of
 * processes may watch. One taken for dead while it only stood still goes on when it comes back; its job has then run twice,
 * which every job bears.
 * @param worker as the job tables name it.
 */
export function watchWorkers(
  { database, logger }: { database: Database; logger: Logger },
  worker: string,
  every = lookEvery,
): { stop(): Promise<void> } {
  let sightings: Sightings = new Map()
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const look = async (): Promise<void> => {
    try {
      sightings = await lookAround(database, worker, sightings)
      const dead = [...sightings].filter(([, { looks }]) => looks >= patience).map(([name]) => name)
      if (dead.length === 0) return
      await free(database, dead)
      logger.warn({ workers: dead.length }, 'jobs of dead workers given back')
    } catch (error) {
      logger.warn({ err: error }, 'look at workers')
    }
  }
  let looking = Promise.resolve()
  const goOn = () => {
    looking = look().then(() => {
      if (!stopped) timer = setTimeout(goOn, every)
    })
  }
  goOn()
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking
      await withActor(database, system, (tx) =>
        tx.delete(workerBeats).where(eq(workerBeats.worker, worker)),
      ).catch((error: unknown) => {
        logger.warn({ err: error }, 'look at workers')
      })
    },
  }
}

/** Beats, and compares everybody else with the last look. */
function lookAround(database: Database, worker: string, before: Sightings): Promise<Sightings> {
  return withActor(database, system, async (tx) => {
    await tx
      .insert(workerBeats)
      .values({ worker, beats: 0 })
      .onConflictDoUpdate({
        target: workerBeats.worker,
        set: { beats: sql`(${workerBeats.beats} + 1) % 1000000` },
      })
    const others = await tx.execute<{ worker: string; beats: number | null }>(sql`
      select coalesce(holders.worker, worker_beats.worker) as worker, beats
      from list_job_holders() as holders full join worker_beats on worker_beats.worker = holders.worker
      where coalesce(holders.worker, worker_beats.worker) <> ${worker}`)
    return new Map(
      others.map(({ worker: name, beats }) => {
        const known = before.get(name)
        return [name, { beats, looks: known !== undefined && known.beats === beats ? known.looks + 1 : 0 }]
      }),
    )
  })
}

function free(database: Database, workers: string[]): Promise<void> {
  return withActor(database, system, async (tx) => {
    await tx.execute(sql`select free_jobs_of(${`{${workers.join(',')}}`}::text[])`)
    await tx.delete(workerBeats).where(inArray(workerBeats.worker, workers))
  })
}
