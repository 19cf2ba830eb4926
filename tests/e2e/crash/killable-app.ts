import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { MeilisearchAddress } from '@/search/meilisearch/connect'
import { kill } from '../embedded/scratch'

/** The process of app.ts, over all its lives. */
export interface KillableApp {
  /** What it said it had committed. A life's last changes may be committed and never said. */
  readonly changes: number
  /** @param today when it is for the app. */
  start(today: Date): void
  /** With SIGKILL, whatever it is doing. */
  kill(): Promise<void>
  /** Settles when as many more changes have been made. @throws when the app ends by itself. */
  makeChanges(more: number): Promise<void>
}

/** @param search the server on which it keeps the index; null: none. */
export function createKillableApp(databaseUrl: string, search: MeilisearchAddress | null): KillableApp {
  let child: ChildProcess | null = null
  let lives = 0
  let changes = 0
  let fault: Error | null = null
  let onNews = () => {}

  return {
    get changes() {
      return changes
    },
    start(today) {
      lives += 1
      const told = [databaseUrl, String(lives), today.toISOString(), search?.url ?? '', search?.key ?? '']
      child = fork(join(import.meta.dirname, 'app.ts'), told, { execArgv: ['--import', 'tsx'] })
      child.on('message', () => {
        changes += 1
        onNews()
      })
      child.once('exit', (code, signal) => {
        if (signal !== 'SIGKILL') fault = new Error(`the app ended by itself with ${code ?? signal}`)
        onNews()
      })
    },
    async kill() {
      if (child !== null) await kill(child)
    },
    makeChanges(more) {
      const until = changes + more
      return new Promise((resolve, reject) => {
        onNews = () => {
          if (fault !== null) reject(fault)
          else if (changes >= until) resolve()
        }
        onNews()
      })
    },
  }
}
