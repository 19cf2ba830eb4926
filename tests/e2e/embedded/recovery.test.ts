import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Scratch, kill, query } from './scratch'

let scratch: Scratch

beforeEach(async () => {
  scratch = await Scratch.create()
})

afterEach(() => scratch.clear())

const pidFile = () => path.join(scratch.folder, 'data/database/postgresql/postmaster.pid')
const readServerPid = async () => Number((await readFile(pidFile(), 'utf8')).split('\n')[0])

it('adopts the server that a killed process left running, and can stop it', async () => {
  const other = await scratch.startElsewhere('data')
  expect(other.outcome).toMatchObject({ adopted: false })
  const pid = await readServerPid()
  await kill(other.process)

  const adopted = await scratch.start('data')
  expect(adopted.adopted).toBe(true)
  expect(adopted.url).toBe('url' in other.outcome ? other.outcome.url : '')
  expect(await readServerPid()).toBe(pid)
  // Its output goes nowhere since its parent died: saying something must not end it.
  await expect(query(adopted.url.replace('/cite', '/absente'), 'select 1')).rejects.toMatchObject({
    code: '3D000',
  })
  expect(await query(adopted.url, 'select 1 as one')).toEqual([{ one: 1 }])

  await adopted.stop()
  await expect(query(adopted.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  await expect(readServerPid()).rejects.toMatchObject({ code: 'ENOENT' })
})

it('starts again after the server itself was killed, and has what was committed', async () => {
  const first = await scratch.start('data')
  await query(first.url, `create table kept as select 'écrit' as word`)
  process.kill(await readServerPid(), 'SIGKILL')
  await first.stop()
  const second = await scratch.start('data')
  expect(second.adopted).toBe(false)
  expect(await query(second.url, 'select word from kept')).toEqual([{ word: 'écrit' }])
})

it('starts again after both were killed', async () => {
  const other = await scratch.startElsewhere('data')
  const pid = await readServerPid()
  await kill(other.process)
  process.kill(pid, 'SIGKILL')

  const database = await scratch.start('data')
  expect(await query(database.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

it.skipIf(process.platform !== 'linux')(
  'is not fooled by a dead server whose number was given away',
  async () => {
    const first = await scratch.start('data')
    const stale = (await readFile(pidFile(), 'utf8')).replace(/^\d+/, String(process.pid))
    await first.stop()
    await writeFile(pidFile(), stale)

    const second = await scratch.start('data')
    expect(second.adopted).toBe(false)
  },
)

it('gives a folder to one of two processes that start at once, and tells the other', async () => {
  const others = await Promise.all([scratch.startElsewhere('data'), scratch.startElsewhere('data')])
  const outcomes = others.map((other) => other.outcome)
  expect(outcomes.filter((outcome) => 'url' in outcome)).toHaveLength(1)
  expect(outcomes).toContainEqual(expect.objectContaining({ code: 'folder_in_use' }))
  const winner = outcomes.find((outcome) => 'url' in outcome)
  expect(await query(winner && 'url' in winner ? winner.url : '', 'select 1 as one')).toEqual([{ one: 1 }])
})

it('says which process holds the folder, and leaves it in peace', async () => {
  const first = await scratch.start('data')
  await expect(scratch.start('data')).rejects.toMatchObject({
    code: 'folder_in_use',
    message: expect.stringContaining(`(processus ${process.pid})`),
  })
  expect(await query(first.url, 'select 1 as one')).toEqual([{ one: 1 }])
})
