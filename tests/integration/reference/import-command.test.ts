import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '@/tests/setup/database'
import { collection, cronenbourg, hautepierre, square, writeContours } from './neighbourhood-files'
import { smallRelease, writeRelease } from './rome-files'

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase()
})
afterAll(() => test.drop())

const root = join(import.meta.dirname, '../../..')

const run = (...args: string[]) => runCommand('import-rome', ...args)

async function runCommand(name: string, ...args: string[]) {
  const command = spawn(process.execPath, ['--import', 'tsx', `commands/${name}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: test.url },
  })
  const ended = once(command, 'close')
  const [out, err] = await Promise.all([text(command.stdout), text(command.stderr)])
  await ended
  return { code: command.exitCode, out, err }
}

it('loads a release, says each step and gives the figures; a second time nothing changes', async () => {
  const { folder } = await writeRelease(smallRelease())
  const first = await run(folder)
  expect(first).toMatchObject({ code: 0, err: '' })
  expect(first.out).toContain('Compétences et savoirs\u00a0: 6 ajoutés, 0 modifiés, 0 retirés, 0 inchangés')
  expect(first.out.trim().split('\n').at(-1)).toBe(
    '2 métiers, 3 appellations, 4 compétences (dont 2 macro-compétences), 2 savoirs (dont 1 certifications), ' +
      '1 contextes de travail, 6 liens, 2 mobilités',
  )
  const second = await run(folder)
  expect(second).toMatchObject({ code: 0, err: '' })
  expect(second.out).toContain('rien n’a changé')
})

it('refuses a faulty release in one line', async () => {
  const release = smallRelease()
  release.coherence_item.push(['N1103', '999', ''])
  const { folder } = await writeRelease(release, { version: 'v461' })
  expect(await run(folder)).toMatchObject({
    code: 1,
    err: 'unix_coherence_item_v461_utf8.csv, ligne 8\u00a0: code OGR 999 inconnu.\n',
  })
})

it('asks for the folder when none is given', async () => {
  expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('Indiquez le dossier') })
})

it('loads contours, says what changed, and refuses a faulty file in one line', async () => {
  const file = await writeContours(collection(hautepierre(), cronenbourg))
  expect(await runCommand('import-neighbourhoods', file)).toEqual({
    code: 0,
    err: '',
    out: '2 quartiers prioritaires\u00a0: 2 ajoutés, 0 modifiés, 0 retirés, 0 inchangés.\n',
  })
  expect(await runCommand('import-neighbourhoods', file)).toMatchObject({
    code: 0,
    out: expect.stringContaining('rien n’a changé'),
  })
  const open = await writeContours(
    collection(hautepierre([[square([7.69, 48.58]).slice(1)]])),
    'open.geojson',
  )
  expect(await runCommand('import-neighbourhoods', open)).toMatchObject({
    code: 1,
    err: 'open.geojson\u00a0: quartier QN06710I (Hautepierre)\u00a0: le bord n’est pas fermé\u00a0: son dernier point n’est pas le premier.\n',
  })
  expect(await runCommand('import-neighbourhoods')).toMatchObject({
    code: 1,
    err: expect.stringContaining('Indiquez le fichier'),
  })
})
