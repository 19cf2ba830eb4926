import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import postgres from 'postgres'
import {
  type EmbeddedDatabase,
  removeEmbeddedDatabase,
  startEmbeddedDatabase,
} from '@/drizzle/embedded/index.server'

export const root = process.getuid?.() === 0
export const repository = fileURLToPath(new URL('../../../', import.meta.url))
const program = fileURLToPath(new URL('./hold-database.ts', import.meta.url))

/** What another process said of its start. */
export type Outcome = { url: string; adopted: boolean } | { code: string; message: string }

export interface OtherProcess {
  readonly process: ChildProcess
  readonly outcome: Outcome
}

/** A folder that others may enter, and everything started in it, to be thrown away by `clear`. */
export class Scratch {
  private readonly opened: EmbeddedDatabase[] = []
  private readonly children: ChildProcess[] = []
  private readonly dataFolders = new Set<string>()

  private constructor(readonly folder: string) {}

  static async create(mode = 0o755): Promise<Scratch> {
    const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'cite-embedded-')))
    await chmod(folder, mode)
    return new Scratch(folder)
  }

  async start(name: string): Promise<EmbeddedDatabase> {
    const dataFolder = this.place(name)
    const database = await startEmbeddedDatabase({ dataFolder, durable: false })
    this.opened.push(database)
    return database
  }

  /** Starts in a process of its own, optionally of another account, which holds the database until it is killed. */
  async startElsewhere(name: string, account?: { uid: number; gid: number }): Promise<OtherProcess> {
    const child = spawn(process.execPath, ['--import', 'tsx', program, this.place(name)], {
      ...account,
      cwd: repository,
      env: { ...process.env, HOME: this.folder },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    this.children.push(child)
    for await (const line of createInterface({ input: child.stdout })) {
      return { process: child, outcome: JSON.parse(line) as Outcome }
    }
    throw new Error('the other process ended without a word')
  }

  place(name: string): string {
    const place = path.join(this.folder, name)
    this.dataFolders.add(place)
    return place
  }

  async clear(): Promise<void> {
    for (const child of this.children) await kill(child)
    for (const database of this.opened) await database.stop()
    for (const dataFolder of this.dataFolders) {
      // The folders made to be refused are nothing more than files.
      await removeEmbeddedDatabase({ dataFolder }).catch(() => {})
    }
    await rm(this.folder, { recursive: true, force: true })
  }
}

/** As a power cut would: it has no time to tidy up. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** Runs one statement on a connection of its own. */
export async function query(url: string, statement: string): Promise<postgres.Row[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await client.unsafe(statement)
  } finally {
    await client.end()
  }
}
