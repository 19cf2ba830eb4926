import { access, mkdir, chown, readFile, readdir, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { canEnter, isProtected } from '@/drizzle/embedded/account.server'
import { removeEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { Scratch, kill, query, repository, root } from './scratch'

const nobody = { uid: 65_534, gid: 65_534 }
let scratch: Scratch

afterEach(() => scratch.clear())

describe.runIf(root)('root, in a folder that only root enters', () => {
  beforeEach(async () => {
    scratch = await Scratch.create(0o700)
  })

  const readLocation = async () =>
    (await readFile(path.join(scratch.folder, 'data/database/location'), 'utf8')).trim()

  it('keeps the data where the server’s account can go, and finds them again', async () => {
    const first = await scratch.start('data')
    await query(first.url, 'create table kept as select 1 as one')
    const location = await readLocation()
    expect(await isProtected(location)).toBe(true)
    expect((await stat(path.join(location, 'postgresql'))).uid).not.toBe(0)
    await first.stop()

    const second = await scratch.start('data')
    expect(await query(second.url, 'select one from kept')).toEqual([{ one: 1 }])
    expect(await readLocation()).toBe(location)
  })

  it('deletes them when the database is removed, even with its server left running', async () => {
    const other = await scratch.startElsewhere('data')
    await writeFile(path.join(scratch.folder, 'data/mails.txt'), 'courrier')
    const location = await readLocation()
    const dataFolder = scratch.place('data')
    await expect(removeEmbeddedDatabase({ dataFolder })).rejects.toMatchObject({ code: 'folder_in_use' })

    await kill(other.process)
    await removeEmbeddedDatabase({ dataFolder })
    await expect(access(location)).rejects.toThrow()
    expect(await readdir(dataFolder)).toEqual(['mails.txt'])
    if ('url' in other.outcome) {
      await expect(query(other.outcome.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    }
  })

  it('says so when the data kept elsewhere are gone', async () => {
    const first = await scratch.start('data')
    await first.stop()
    const location = await readLocation()
    await writeFile(path.join(scratch.folder, 'data/database/location'), `${location}0\n`)
    await expect(scratch.start('data')).rejects.toMatchObject({ code: 'start_failed' })
    await writeFile(path.join(scratch.folder, 'data/database/location'), `${location}\n`)
  })

  it('is not led away by a location that somebody else wrote', async () => {
    const elsewhere = path.join(scratch.folder, 'elsewhere')
    await mkdir(path.join(elsewhere, 'postgresql'), { recursive: true })
    await writeFile(path.join(elsewhere, 'postgresql/PG_VERSION'), '17\n')
    await writeFile(path.join(elsewhere, 'password'), 'secret\n')
    await mkdir(path.join(scratch.place('data'), 'database'), { recursive: true })
    await writeFile(path.join(scratch.folder, 'data/database/location'), elsewhere)

    await expect(scratch.start('data')).rejects.toMatchObject({ code: 'not_a_data_folder' })
    const dataFolder = scratch.place('data')
    await expect(removeEmbeddedDatabase({ dataFolder })).rejects.toMatchObject({ code: 'not_a_data_folder' })
    expect(await readdir(elsewhere)).toEqual(['password', 'postgresql'])
  })
})

describe.runIf(root)('root, in a folder of somebody else', () => {
  beforeEach(async () => {
    scratch = await Scratch.create()
  })

  it('keeps out of it what the owner could tamper with', async () => {
    await mkdir(scratch.place('data'))
    await chown(path.join(scratch.folder, 'data'), nobody.uid, nobody.gid)
    await scratch.start('data')
    expect(await readdir(path.join(scratch.folder, 'data/database'))).toEqual(['location'])
  })

  it('does not take a folder for protected when a link leads to one', async () => {
    const home = path.join(scratch.folder, 'home')
    await mkdir(home)
    await chown(home, nobody.uid, nobody.gid)
    await symlink('/var/lib', path.join(home, 'link'))
    expect(await isProtected(home)).toBe(false)
  })

  it('serves the ordinary user who runs it there as root does', async ({ skip }) => {
    const reachable =
      (await canEnter(nobody, repository)) && (await canEnter(nobody, path.dirname(process.execPath)))
    skip(!reachable, 'this working copy or Node itself is in a folder that ordinary users cannot enter')
    await mkdir(scratch.place('data'))
    await chown(path.join(scratch.folder, 'data'), nobody.uid, nobody.gid)

    const other = await scratch.startElsewhere('data', nobody)
    expect(other.outcome).toMatchObject({ adopted: false })
    expect((await stat(path.join(scratch.folder, 'data/database/postgresql'))).uid).toBe(nobody.uid)
    await kill(other.process)
    const adopted = await scratch.start('data')
    expect(adopted.adopted).toBe(true)
    await adopted.stop()
    expect((await scratch.start('data')).adopted).toBe(false)
  })
})
