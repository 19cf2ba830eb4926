import { integer, pgTable, text } from 'drizzle-orm/pg-core'

/** That a process which runs jobs is alive: its number goes on. Whoever sees one stand still gives its jobs back. */
export const workerBeats = pgTable('worker_beats', {
  /** As the job tables name who holds a job. */
  worker: text().primaryKey(),
  beats: integer().notNull(),
})
