import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { importRome, MalformedReleaseError } from '@/app/modules/reference/index.server'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { readTables } from './read-tables'
import { faults, replaceCell } from './release-faults'
import { smallRelease, writeRelease, type ReleaseRows } from './rome-files'

let test: TestDatabase
let before: Record<string, string[]>

beforeAll(async () => {
  test = await createTestDatabase()
  const { folder } = await writeRelease(smallRelease())
  await importRome({ database: test.database, folder })
  before = await readTables(test.owner)
})
afterAll(() => test.drop())

it.each(faults)('refuses a release when $name', async ({ part, line, reason, rows, file }) => {
  const release: ReleaseRows = smallRelease()
  release.grand_domaine = replaceCell('Transport', 'Un libellé qui changerait')(release.grand_domaine)
  if (rows) release[part] = rows(release[part])
  const written = await writeRelease(release, { version: 'v461' })
  if (file) await file(written.fileOf(part))

  const failure = await refusal(written.folder)
  expect(failure).toMatchObject({ file: basename(written.fileOf(part)), line })
  expect(failure.message).toContain(reason)
  expect(failure.message).toContain(`${basename(written.fileOf(part))}, ligne ${String(line)}\u00a0:`)
  expect(await readTables(test.owner)).toEqual(before)
})

it.each(Object.keys(smallRelease()))('refuses a release without its file %s', async (part) => {
  const written = await writeRelease(smallRelease(), { version: 'v461' })
  await rm(`${written.folder}/unix_${part}_v461_utf8.csv`)
  const failure = await refusal(written.folder)
  expect(failure.line).toBeNull()
  expect(failure.message).toContain(part)
  expect(failure.message).toContain('fichier absent du dossier')
  expect(await readTables(test.owner)).toEqual(before)
})

it('refuses a folder that mixes two versions', async () => {
  const { grand_domaine, ...others } = smallRelease()
  const written = await writeRelease(others, { version: 'v461' })
  const older = await writeRelease({ grand_domaine }, { version: 'v460' })
  await writeFile(
    `${written.folder}/unix_grand_domaine_v460_utf8.csv`,
    await readFile(older.fileOf('grand_domaine')),
  )
  expect((await refusal(written.folder)).reason).toMatch(/version v46[01] mêlée/u)
})

it('refuses a folder that holds two versions of one file', async () => {
  const written = await writeRelease(smallRelease(), { version: 'v461' })
  await writeFile(`${written.folder}/unix_coherence_item_v462_utf8.csv`, '')
  expect((await refusal(written.folder)).reason).toContain('en double')
})

it('refuses a folder that does not exist', async () => {
  expect((await refusal('/nulle/part')).message).toBe(
    '/nulle/part\u00a0: ce dossier n’existe pas ou ne peut pas être lu.',
  )
})

async function refusal(folder: string): Promise<MalformedReleaseError> {
  const outcome: unknown = await importRome({ database: test.database, folder }).catch(
    (error: unknown) => error,
  )
  if (outcome instanceof MalformedReleaseError) return outcome
  throw new Error('the release was not refused', { cause: outcome })
}
