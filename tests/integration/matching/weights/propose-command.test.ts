import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { builtInWeights } from '@/search/scoring/weights'
import { inventedKeysText } from '@/seed/builders/index.server'
import { publishedOffer, visibleResident } from '@/seed/scenarios/index.server'
import { testSettings } from '../../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../../setup/stage'

let test: TestDatabase
let folder: string

beforeAll(async () => {
  test = await createTestDatabase()
  folder = await mkdtemp(join(tmpdir(), 'cite-weights-'))
  await loadVocabulary(test.database)
  await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    await publishedOffer(tx)
    for (let n = 0; n < 6; n++) await visibleResident(tx, { poolIds: [pool] })
  })
})
afterAll(async () => {
  await test.drop()
  await rm(folder, { recursive: true, force: true })
})

async function run(...args: string[]) {
  const command = spawn(process.execPath, ['--import', 'tsx', 'commands/propose-weights.ts', ...args], {
    cwd: join(import.meta.dirname, '../../../..'),
    env: {
      ...process.env,
      DATABASE_URL: test.url,
      APP_SECRET: testSettings.secret,
      ENCRYPTION_KEYS: inventedKeysText,
    },
  })
  const ended = once(command, 'close')
  const [out, err] = await Promise.all([text(command.stdout), text(command.stderr)])
  await ended
  return { code: command.exitCode, out, err }
}

async function write(name: string, content: unknown): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const valid = { ...builtInWeights, version: '2027-1' }

it.each<[string, unknown, string]>([
  ['is no JSON', '{ "version": ', 'ce n’est pas du JSON.'],
  [
    'has points that do not make a hundred',
    { ...valid, points: { ...valid.points, skills: 54 } },
    'points\u00a0: la somme des points doit faire 100.',
  ],
])('refuses a file that %s', async (_, content, reason) => {
  const file = await write('wrong.json', content)
  expect(await run(file)).toEqual({ code: 1, out: '', err: `${file} est refusé\u00a0: ${reason}\n` })
})

it('refuses a file that is not there, a version with other numbers, and the one in use', async () => {
  const missing = join(folder, 'missing.json')
  expect(await run(missing)).toMatchObject({
    code: 1,
    err: `${missing} est refusé\u00a0: ce fichier n’existe pas.\n`,
  })
  const other = { ...builtInWeights, mobility: { fullUpTo: 20, atLimit: 0.3 } }
  expect(await run(await write('other.json', other))).toMatchObject({
    code: 1,
    err: expect.stringContaining('existe déjà avec d’autres nombres'),
  })
  expect(await run(await write('same.json', builtInWeights))).toMatchObject({
    code: 1,
    err: expect.stringContaining('déjà en service'),
  })
  const rows = await test.owner`select version from match_weights`
  expect(rows).toEqual([{ version: builtInWeights.version }])
})

it('keeps a proposal and says what it would change', async () => {
  const { code, out, err } = await run(await write('valid.json', valid), '--days', '60')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Offres rejouées\u00a0: 1, publiées ces 60 derniers jours')
  expect(out).toContain('Personnes visibles aujourd’hui\u00a0: 6')
  const rows = await test.owner`select version, against from weights_replays`
  expect(rows).toEqual([{ version: '2027-1', against: builtInWeights.version }])
})
