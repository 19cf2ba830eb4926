import { createHash } from 'node:crypto'
import { chmod, lstat, mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { canEnter } from '@/drizzle/embedded/account.server'
import { removeEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { Scratch, repository, root } from './scratch'

let scratch: Scratch

beforeEach(async () => {
  scratch = await Scratch.create()
})

afterEach(() => scratch.clear())

/** Everything that can be seen to change below a folder: names, owners, modes, dates and contents. */
async function photograph(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true })
  return Promise.all(
    ['.', ...names].sort().map(async (name) => {
      const place = path.join(folder, name)
      const found = await lstat(place)
      const content = found.isFile()
        ? createHash('sha256')
            .update(await readFile(place))
            .digest('hex')
        : ''
      const { uid, gid, mode, mtimeMs, ctimeMs } = found
      return [name, uid, gid, mode, mtimeMs, ctimeMs, content].join(' ')
    }),
  )
}

async function expectRefusal(name: string, code: string): Promise<void> {
  const before = await photograph(scratch.folder)
  const refusal = { name: 'EmbeddedDatabaseError', code, message: expect.stringMatching(/^.+$/) }
  await expect(scratch.start(name)).rejects.toMatchObject(refusal)
  expect(await photograph(scratch.folder)).toEqual(before)
}

it('refuses a folder of unrelated files', async () => {
  await mkdir(scratch.place('photos'))
  await writeFile(path.join(scratch.folder, 'photos/été.jpg'), 'image')
  await expectRefusal('photos', 'not_a_data_folder')
  await removeEmbeddedDatabase({ dataFolder: scratch.place('photos') }).catch(() => {})
  expect(await readFile(path.join(scratch.folder, 'photos/été.jpg'), 'utf8')).toBe('image')
})

it('refuses a folder whose « database » is not ours', async () => {
  await mkdir(path.join(scratch.place('project'), 'database'), { recursive: true })
  await writeFile(path.join(scratch.folder, 'project/database/schema.sql'), 'select 1')
  await expectRefusal('project', 'not_a_data_folder')
})

it('refuses a file', async () => {
  await writeFile(scratch.place('notes.txt'), 'notes')
  await expectRefusal('notes.txt', 'not_a_data_folder')
})

it('refuses a path below a file', async () => {
  await writeFile(path.join(scratch.folder, 'notes.txt'), 'notes')
  await expectRefusal('notes.txt/data', 'folder_unwritable')
})

it('refuses data of a newer PostgreSQL, its own folder or anybody’s', async () => {
  const first = await scratch.start('ours')
  await first.stop()
  const version = path.join(scratch.folder, 'ours/database/postgresql/PG_VERSION')
  await writeFile(version, '18\n')
  await expectRefusal('ours', 'newer_version')
  await writeFile(version, '17\n')

  await mkdir(scratch.place('theirs'))
  await writeFile(path.join(scratch.folder, 'theirs/PG_VERSION'), '18\n')
  await expectRefusal('theirs', 'newer_version')
})

it('refuses data of an older PostgreSQL', async () => {
  await mkdir(scratch.place('theirs'))
  await writeFile(path.join(scratch.folder, 'theirs/PG_VERSION'), '16\n')
  await expectRefusal('theirs', 'not_a_data_folder')
})

it.skipIf(root)('refuses a folder it may not write in', async () => {
  await mkdir(scratch.place('closed'), { mode: 0o500 })
  await expectRefusal('closed', 'folder_unwritable')
  await expectRefusal('closed/below', 'folder_unwritable')
})

it.runIf(root)('refuses an ordinary user what only root may write in', async ({ skip }) => {
  const nobody = { uid: 65_534, gid: 65_534 }
  const reachable =
    (await canEnter(nobody, repository)) && (await canEnter(nobody, path.dirname(process.execPath)))
  skip(!reachable, 'this working copy or Node itself is in a folder that ordinary users cannot enter')
  await mkdir(scratch.place('closed'))
  const before = await photograph(scratch.folder)

  const unwritable = { code: 'folder_unwritable' }
  expect(await scratch.startElsewhere('closed', nobody)).toMatchObject({ outcome: unwritable })
  expect(await scratch.startElsewhere('closed/below', nobody)).toMatchObject({ outcome: unwritable })
  expect(await photograph(scratch.folder)).toEqual(before)
  await chmod(path.join(scratch.folder, 'closed'), 0o700)
  expect(await scratch.startElsewhere('closed', nobody)).toMatchObject({ outcome: unwritable })
  expect(await scratch.startElsewhere('closed/below', nobody)).toMatchObject({ outcome: unwritable })
})
