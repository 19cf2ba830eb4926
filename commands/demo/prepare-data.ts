import { randomBytes } from 'node:crypto'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { placeHomes, publishCards } from '@/app/modules/profiles/index.server'
import { loadStarterVocabulary } from '@/app/modules/reference/index.server'
import { systemClock } from '@/app/platform/clock'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { encryptionKeysSchema, type EncryptionKey } from '@/app/platform/keyring/encryption-keys'
import { sealClearValues } from '@/app/platform/keyring/rotation/seal-clear-values.server'
import { connectDatabase } from '@/drizzle/client.server'
import { removeEmbeddedDatabase, startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { seedDemoWorld } from '@/seed/demo-world'
import { places, starterVocabulary } from '@/seed/reference'
import { CommandError } from '../report-failure'
import type { DemoOptions } from './options'

export interface DemoData {
  /** For the portal's own login. */
  databaseUrl: string
  secret: string
  keys: EncryptionKey[]
  stop(): Promise<void>
}

/**
 * A migrated database with the starter vocabulary and the demo world: the one that DATABASE_URL names, with its owner’s
 * account if DATABASE_OWNER_URL names none, or one of its own under the data folder. What is there already is kept.
 */
export async function prepareData(options: DemoOptions, say: (step: string) => void): Promise<DemoData> {
  const given = process.env['DATABASE_URL']
  if (options.reset && given !== undefined) {
    throw new CommandError('--reset n’efface que la base embarquée. Videz vous-même celle de DATABASE_URL.')
  }
  const embedded = given === undefined ? await startEmbedded(options, say) : null
  const ownerUrl = embedded?.url ?? process.env['DATABASE_OWNER_URL'] ?? given
  if (ownerUrl === undefined) throw new Error('neither an embedded nor a given database')
  try {
    // Without an address of its own the portal of a demo gets a login that nobody has to make.
    const databaseUrl = await prepareDatabase(ownerUrl, ownerUrl === given ? undefined : given)
    say('Base de données à jour')
    const keys = await keepKeys(options.dataFolder)
    await sealClearValues({ ownerUrl, keyring: createKeyring(keys), now: new Date() })
    await fill(databaseUrl, keys, options, say)
    return {
      databaseUrl,
      secret: process.env['APP_SECRET'] ?? (await keepText(secretFile(options.dataFolder), makeSecret)),
      keys,
      stop: async () => embedded?.stop(),
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function startEmbedded(options: DemoOptions, say: (step: string) => void) {
  const dataFolder = join(options.dataFolder, 'postgres')
  if (options.reset) {
    await removeEmbeddedDatabase({ dataFolder })
    await rm(secretFile(options.dataFolder), { force: true })
    await rm(keysFile(options.dataFolder), { force: true })
    say('Données effacées')
  }
  return startEmbeddedDatabase({ dataFolder, onProgress: say })
}

async function fill(
  databaseUrl: string,
  keys: readonly EncryptionKey[],
  options: DemoOptions,
  say: (step: string) => void,
): Promise<void> {
  const database = connectDatabase(databaseUrl, 2)
  try {
    await loadStarterVocabulary({
      database,
      vocabulary: starterVocabulary,
      places: [...places.homeAreas, ...places.workplaces],
    })
    say('Vocabulaire chargé')
    const world = await seedDemoWorld({
      database,
      keyring: createKeyring(keys),
      now: new Date(),
      residents: options.residents,
      loadVocabulary: false,
    })
    // The worker does so each night; until then trips are not known and most cards are bare.
    await placeHomes({ ctx: { database, clock: systemClock }, input: { divide: true } })
    await publishCards({ ctx: { database, clock: systemClock }, input: { regather: true } })
    say(world.alreadySeeded ? 'Données déjà là, gardées' : 'Monde de démonstration prêt')
  } finally {
    await database.close()
  }
}

const secretFile = (dataFolder: string) => join(dataFolder, 'secret')
const keysFile = (dataFolder: string) => join(dataFolder, 'keys')
const makeSecret = () => randomBytes(32).toString('hex')

/** Those of ENCRYPTION_KEYS, or one that was made with the data folder and opens what is in it. @throws CommandError */
async function keepKeys(dataFolder: string): Promise<EncryptionKey[]> {
  const given = process.env['ENCRYPTION_KEYS']
  const text = given ?? (await keepText(keysFile(dataFolder), () => `demo:${makeSecret()}`))
  const keys = encryptionKeysSchema.safeParse(text.trim())
  if (keys.success) return keys.data
  const source = given === undefined ? `Le fichier ${keysFile(dataFolder)}` : 'ENCRYPTION_KEYS'
  throw new CommandError(`${source} ${keys.error.issues.map(({ message }) => message).join(' ; ')}.`)
}

/** The same from one start to the next, so that sessions, links and sealed data outlive a restart. */
async function keepText(file: string, make: () => string): Promise<string> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, make(), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}
