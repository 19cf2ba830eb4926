import { readdir, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startEmbeddedDatabase } from '@/drizzle/embedded/index.server'
import { Scratch, query } from './scratch'

let scratch: Scratch

beforeEach(async () => {
  scratch = await Scratch.create()
})

afterEach(() => scratch.clear())

it('keeps what was written from one start to the next', async () => {
  const first = await scratch.start('data')
  await query(first.url, `create table kept as select 'Élodie' as word`)
  await first.stop()

  const second = await scratch.start('data')
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'Élodie' }])
  expect(second.adopted).toBe(false)
})

it('answers no more once stopped, and stops twice without complaint', async () => {
  const database = await scratch.start('data')
  await database.stop()
  await database.stop()
  await expect(query(database.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await expect(stat(path.join(scratch.folder, 'data/database/postgresql/postmaster.pid'))).rejects.toThrow()
})

it('works in a long folder name with spaces, quotes and accents', async () => {
  const name = `cité de l'emploi "été"/${'très-'.repeat(30)}long`
  const database = await scratch.start(name)
  expect(await query(database.url, 'select current_database() as name')).toEqual([{ name: 'cite' }])
})

it('serves two folders side by side, each its own', async () => {
  const [one, other] = await Promise.all([scratch.start('one'), scratch.start('other')])
  await query(one.url, 'create table mine ()')
  expect(new URL(one.url).port).not.toBe(new URL(other.url).port)
  expect(await query(other.url, `select to_regclass('mine') as found`)).toEqual([{ found: null }])
})

it('creates the database asked for', async () => {
  const dataFolder = scratch.place('data')
  const database = await startEmbeddedDatabase({ dataFolder, databaseName: 'autre', durable: false })
  expect(new URL(database.url).pathname).toBe('/autre')
  expect(await query(database.url, 'select current_database() as name')).toEqual([{ name: 'autre' }])
  await database.stop()
})

it('speaks UTF-8, folds French letters and counts in UTC, whatever the machine is set to', async () => {
  const { url } = await scratch.start('data')
  const [row] = await query(
    url,
    `select lower('ÉLÈVE ŒUVRE') as lower, current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
      current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets`,
  )
  expect(row).toEqual({
    lower: 'élève œuvre',
    encoding: 'UTF8',
    zone: 'UTC',
    addresses: '127.0.0.1',
    sockets: '',
  })
})

it('lets nobody in without the password, which only its owner reads', async () => {
  const { url } = await scratch.start('data')
  const wrong = new URL(url)
  wrong.password = 'autre'
  await expect(query(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' })
  const [row] = await query(url, 'select rolpassword as secret from pg_authid where rolcanlogin')
  expect(row?.['secret']).toMatch(/^SCRAM-SHA-256\$/)

  const database = path.join(scratch.folder, 'data/database')
  expect((await stat(path.join(database, 'password'))).mode & 0o777).toBe(0o600)
  expect((await stat(path.join(database, 'postgresql'))).mode & 0o777).toBe(0o700)
})

it('accepts other files beside a database it made', async () => {
  const first = await scratch.start('data')
  await first.stop()
  await writeFile(path.join(scratch.folder, 'data/mails.txt'), 'courrier')
  await scratch.start('data')
  expect((await readdir(path.join(scratch.folder, 'data'))).sort()).toEqual(['database', 'mails.txt'])
})
