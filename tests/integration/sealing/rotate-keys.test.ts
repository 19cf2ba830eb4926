import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAccount, requestSignIn } from '@/app/modules/accounts/index.server'
import { saveProfileStep } from '@/app/modules/profiles/index.server'
import { systemClock } from '@/app/platform/clock'
import { checkKeys } from '@/app/platform/keyring/check-keys.server'
import { createKeyring } from '@/app/platform/keyring/create-keyring.server'
import { resealValues } from '@/app/platform/keyring/rotation/reseal-values.server'
import { rotateKeys } from '@/app/platform/keyring/rotation/rotate-keys.server'
import { createLogger } from '@/app/platform/logger.server'
import { mailboxOnly } from '@/app/platform/mailer.server'
import { openPortal } from '@/app/platform/portal.server'
import { withActor } from '@/drizzle/client.server'
import { anySource, inventedKeys, inventedKeysText } from '@/seed/builders/index.server'
import { createTestContext, testSettings } from '@/tests/setup/context'
import { createSealingWorld, newKey, newKeyText, rings, system, type SealingWorld } from './sealing-world'

const people = 450

let world: SealingWorld
beforeEach(async () => {
  world = await createSealingWorld(people)
})
afterEach(() => world.drop())

const missing = anySource().random.id()
const allIds = () => world.people.map(({ residentId }) => residentId)
const turn = () => new Promise((resolve) => setImmediate(resolve))
const environment = (keys: string) => ({
  ...process.env,
  DATABASE_URL: world.url,
  DATABASE_OWNER_URL: world.ownerUrl,
  APP_SECRET: testSettings.secret,
  ENCRYPTION_KEYS: keys,
})

const rotate = (keyring = rings.rotating, onProgress = () => {}) =>
  rotateKeys({ ownerUrl: world.ownerUrl, keyring, clock: systemClock, onProgress })

describe('a rotation', () => {
  it('leaves nothing under the old key, says so, and the new key alone opens and finds everything', async () => {
    const before = await world.counts()
    expect(Object.keys(before)).toEqual(['invented'])
    const rotation = await rotate()
    expect(rotation).toEqual({ rows: people * 2, unopenable: [], others: [{ keyId: 'invented', values: 0 }] })
    expect(await world.counts()).toEqual({ next: before['invented'] })

    await checkKeys(world.database, rings.after, new Date())
    const ids = allIds()
    const read = await world.read(rings.after, ids)
    expect(ids.map((id) => read.get(id)?.familyName)).toEqual(ids.map((_, number) => `Zorngeist${number}`))
    const ctx = { ...createTestContext({ database: world.database, actor: system }), keyring: rings.after }
    await requestSignIn({ ctx, input: { email: ' ZORN7@exemple.test' } })
    const jobs =
      await world.owner`select from graphile_worker.jobs where key = ${`sign-in:${world.people[7]?.accountId ?? ''}`}`
    expect(jobs).toHaveLength(1)
    expect(await rotate()).toMatchObject({ rows: 0 })
  })

  it('ends right when it was killed half-way, however often', async () => {
    for (let kills = 0; kills < 3; kills += 1) {
      const rotation = spawn(process.execPath, ['--import', 'tsx', 'commands/rotate-keys.ts'], {
        cwd: join(import.meta.dirname, '..', '..', '..'),
        env: environment(`${newKeyText},${inventedKeysText}`),
        stdio: 'ignore',
      })
      const ended = once(rotation, 'exit')
      // Killed while it holds the rows of a batch: as soon as one batch more than before is done.
      const done = (await world.counts())['next'] ?? 0
      while (((await world.counts())['next'] ?? 0) <= done && rotation.exitCode === null) await turn()
      rotation.kill('SIGKILL')
      await ended
      const half = await world.read(rings.rotating, allIds())
      expect(half.size).toBe(people)
    }
    expect((await rotate()).others).toEqual([{ keyId: 'invented', values: 0 }])
    expect((await world.read(rings.after, allIds())).size).toBe(people)
  })

  it('disturbs no reader, and keeps what is written meanwhile with either key', async () => {
    let rotating = true
    const failures: unknown[] = []
    const guard = async (work: () => Promise<unknown>) => {
      while (rotating) await work().catch((error: unknown) => failures.push(error))
    }
    let reads = 0
    const reader = guard(async () => {
      const read = await world.read(rings.before, allIds())
      if (read.size !== people) throw new Error('somebody is missing')
      reads += 1
    })
    const written = new Map<number, string>()
    const writers = [rings.before, rings.rotating].map((keyring, half) => {
      let round = 0
      return guard(async () => {
        const number = (round++ * 2 + half) % people
        const person = world.people[number]
        if (!person) throw new Error('nobody there')
        const familyName = `Écrit${round}par${half}`
        const values = {
          givenName: 'X',
          familyName,
          phone: null,
          email: null,
          address: null,
          birthDate: null,
        }
        const ctx = { ...createTestContext({ database: world.database, actor: person.actor }), keyring }
        await saveProfileStep({ ctx, input: { residentId: person.residentId, step: 'identity', values } })
        written.set(number, familyName)
      })
    })
    await rotate()
    rotating = false
    await Promise.all([reader, ...writers])
    expect(failures).toEqual([])
    expect(reads).toBeGreaterThan(0)
    expect(written.size).toBeGreaterThan(2)

    // Those who still wrote with the old key have been started anew.
    expect((await rotate()).others).toEqual([{ keyId: 'invented', values: 0 }])
    const read = await world.read(rings.after, allIds())
    for (const [number, familyName] of written) {
      expect(read.get(world.people[number]?.residentId ?? missing)?.familyName).toBe(familyName)
    }
  })

  it('opens one account for one address while two processes write under two keys', async () => {
    const email = 'les.deux@exemple.test'
    const made = await Promise.all(
      [rings.before, rings.rotating, rings.before, rings.rotating].map((keyring) =>
        withActor(world.database, system, (tx) =>
          createAccount(tx, { keyring, clock: systemClock }, { role: 'employer', email }),
        ),
      ),
    )
    expect(new Set(made.map(({ accountId }) => accountId)).size).toBe(1)
    expect(made.filter(({ created }) => created)).toHaveLength(1)
    await rotate()
    await expect(
      withActor(world.database, system, (tx) =>
        createAccount(tx, { keyring: rings.after, clock: systemClock }, { role: 'resident', email }),
      ),
    ).resolves.toMatchObject({ created: false })
  })

  it('leaves a value that was moved from another row, says where, and does the rest', async () => {
    const [from, to] = world.people
    await world.owner`update identity.identities set family_name = (select family_name from identity.identities
      where resident_id = ${from?.residentId ?? ''}) where resident_id = ${to?.residentId ?? ''}`
    await expect(world.read(rings.before, [to?.residentId ?? missing])).rejects.toMatchObject({
      name: 'UnopenableValueError',
    })
    const rotation = await rotate()
    expect(rotation.unopenable).toEqual([{ table: 'identities', row: to?.residentId }])
    expect(rotation.rows).toBe(people * 2 - 1)
    expect(rotation.others[0]?.values).toBeGreaterThan(0)
  })

  it('does not start with another key under the old name, or without the old key', async () => {
    const impostor = createKeyring([{ id: 'invented', key: Buffer.alloc(32, 7) }])
    await checkKeys(world.database, rings.before, new Date())
    await expect(rotate(impostor)).rejects.toMatchObject({ name: 'KeysRefusedError' })
    await expect(rotate(rings.after)).rejects.toThrow('il manque la clé «\u00a0invented\u00a0»')
    expect(Object.keys(await world.counts())).toEqual(['invented'])
  })

  it('is a command that says what it did', async () => {
    const run = spawn(process.execPath, ['--import', 'tsx', 'commands/rotate-keys.ts'], {
      cwd: join(import.meta.dirname, '..', '..', '..'),
      env: environment(`${newKeyText},${inventedKeysText}`),
    })
    const [output, problems] = await Promise.all([text(run.stdout), text(run.stderr)])
    expect(problems).toBe('')
    expect(output).toContain(`Clé «\u00a0next\u00a0»\u00a0: ${people * 2} fiches scellées à nouveau.`)
    expect(output).toContain('Clé «\u00a0invented\u00a0»\u00a0: plus rien ne reste sous elle.')
  })
})

describe('the portal', () => {
  it('serves nothing without the key of its data, and nothing with another under its name', async () => {
    await checkKeys(world.database, createKeyring(inventedKeys), new Date())
    await expect(checkKeys(world.database, rings.after, new Date())).rejects.toMatchObject({
      name: 'KeysRefusedError',
      message: expect.stringMatching(/^ENCRYPTION_KEYS\u00a0: il manque la clé «\u00a0invented\u00a0».*$/u),
    })
    const wrong = createKeyring([{ id: 'invented', key: Buffer.alloc(32, 7) }])
    await expect(checkKeys(world.database, wrong, new Date())).rejects.toThrow(
      'n’est pas celle avec laquelle',
    )
    const options = {
      databaseUrl: world.url,
      logger: createLogger('silent'),
      mailer: mailboxOnly,
      search: null,
    }
    await expect(openPortal({ ...options, keys: newKey, settings: testSettings })).rejects.toMatchObject({
      name: 'KeysRefusedError',
    })
  })

  it('cannot become the one who rotates', async () => {
    await expect(resealValues(world.database, rings.rotating)).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  })
})
