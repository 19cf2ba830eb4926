import { randomBytes } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import postgres from 'postgres'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { requestSignIn } from '@/app/modules/accounts/index.server'
import { readIdentities } from '@/app/modules/profiles/index.server'
import { checkKeys } from '@/app/platform/keyring/check-keys.server'
import { sealClearValues } from '@/app/platform/keyring/rotation/seal-clear-values.server'
import { connectDatabase, withActor } from '@/drizzle/client.server'
import type { ResidentId } from '@/drizzle/ids'
import { prepareDatabase } from '@/drizzle/login/index.server'
import { anySource } from '@/seed/builders/index.server'
import { createTestContext, testKeyring } from '@/tests/setup/context'
import { allEmails, identityOf } from '@/tests/setup/identities'
import { rings, system } from './sealing-world'

const migrations = join(import.meta.dirname, '..', '..', '..', 'drizzle', 'migrations')

let server: postgres.Sql
let owner: postgres.Sql
let ownerUrl: string
let name: string

beforeAll(async () => {
  server = postgres(inject('serverUrl'), { max: 1, onnotice: () => {} })
  name = `cite_clear_${randomBytes(6).toString('hex')}`
  await server.unsafe(`create database ${name}`)
  const address = new URL(inject('serverUrl'))
  address.pathname = `/${name}`
  ownerUrl = address.href
  owner = postgres(ownerUrl, { max: 2, onnotice: () => {} })
  await migrateUntil('seal_identities')
})
afterAll(async () => {
  await owner.end()
  await server.unsafe(`drop database if exists ${name} with (force)`)
  await server.end()
})

/** The schema as it was before this migration. */
async function migrateUntil(migration: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'cite-migrations-'))
  await cp(migrations, folder, { recursive: true })
  const journalFile = join(folder, 'meta', '_journal.json')
  const journal: { entries: { tag: string }[] } = JSON.parse(await readFile(journalFile, 'utf8'))
  const end = journal.entries.findIndex(({ tag }) => tag.endsWith(migration))
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, end) }))
  await migrate(drizzle(owner), { migrationsFolder: folder })
  await rm(folder, { recursive: true })
}

it('seals what a version of before wrote in clear, serves nothing until then, and takes no clear text after', async () => {
  const { random } = anySource()
  const [accountId, mailId] = [random.id(), random.id()]
  const residentId: ResidentId = random.id()
  await owner`insert into accounts (id, role) values (${accountId}, 'resident')`
  await owner`insert into identity.email_addresses (account_id, email) values (${accountId}, 'zorn@exemple.test')`
  await owner`insert into residents (id, account_id) values (${residentId}, ${accountId})`
  await owner`insert into identity.identities (resident_id, given_name, family_name, phone, birth_date)
    values (${residentId}, 'Éloïse', 'Zorngeist', '+33639980001', '1991-05-07')`
  await owner`insert into identity.sent_mails (id, idempotency_key, account_id, recipient, subject, body, sent_at)
    values (${mailId}, 'a', ${accountId}, 'zorn@exemple.test', 'Bonjour', 'Éloïse Zorngeist', now())`

  const database = connectDatabase(await prepareDatabase(ownerUrl), 2)
  await expect(checkKeys(database, testKeyring, new Date())).rejects.toThrow('lancez npm run migrate')
  const seal = () => sealClearValues({ ownerUrl, keyring: testKeyring, now: new Date() })
  await Promise.all([seal(), seal()])
  await checkKeys(database, testKeyring, new Date())

  expect(await identityOf({ owner }, residentId)).toEqual({
    givenName: 'Éloïse',
    familyName: 'Zorngeist',
    phone: '+33639980001',
    email: null,
    address: null,
    birthDate: '1991-05-07',
  })
  expect(await allEmails({ owner })).toEqual([{ accountId, email: 'zorn@exemple.test' }])
  await requestSignIn({
    ctx: createTestContext({ database, actor: system }),
    input: { email: 'zorn@exemple.test' },
  })
  expect(await owner`select from graphile_worker.jobs`).toHaveLength(1)
  const [mail] = await owner`select recipient || subject || body as text from identity.sent_mails`
  expect(mail?.['text']).not.toMatch(/zorn|Bonjour/iu)
  expect(
    await owner`select from pg_constraint where conname = 'sealed_text_envelope' and convalidated`,
  ).toHaveLength(1)

  // The next start finds nothing to do, and says so of a ring that is not that of the data.
  await seal()
  await expect(checkKeys(database, rings.after, new Date())).rejects.toThrow('il manque la clé')
  const read = await withActor(database, system, (tx) =>
    readIdentities(tx, { keyring: rings.rotating }, { residentIds: [residentId], purpose: 'file' }),
  )
  expect(read.get(residentId)?.familyName).toBe('Zorngeist')
  await database.close()
})
