import { afterAll, beforeAll, expect, it } from 'vitest'
import { testKeyring } from '@/tests/setup/context'
import { allEmails } from '@/tests/setup/identities'
import { sentMails } from '@/drizzle/schema'
import { Sealed } from '@/drizzle/sealed'
import { system, visitor } from '@/app/modules/access/shared'
import {
  findSession,
  isLinkUsable,
  issueSignInLink,
  registerEmployer,
  requestSignIn,
  sendSignInLink,
  signIn,
  signOut,
} from '@/app/modules/accounts/index.server'
import { addDays, addMinutes, type Clock } from '@/app/platform/clock'
import type { Context } from '@/app/platform/context.server'
import { isDomainError } from '@/app/platform/errors'
import { digestToken } from '@/app/platform/tokens.server'
import type { Mail } from '@/app/platform/mailer.server'
import type { AccountId } from '@/drizzle/ids'
import { buildAccount, insertAccounts } from '@/seed/builders/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { stage } from '../../setup/stage'

let test: TestDatabase
let ctx: Context
let now: Date
let accountId: AccountId
const email = 'boulangerie@exemple.test'

beforeAll(async () => {
  test = await createTestDatabase()
  const clock: Clock = { now: () => now }
  now = new Date()
  ctx = createTestContext({ database: test.database, actor: visitor, clock })
  const account = buildAccount({ role: 'employer', email })
  await stage(test.database, (tx) => insertAccounts(tx, testKeyring, [account]))
  accountId = account.account.id
})

afterAll(() => test.drop())

async function newToken(): Promise<string> {
  const path = await stage(test.database, (tx) => issueSignInLink(tx, { accountId, now }))
  return path.slice(path.lastIndexOf('/') + 1)
}

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (isDomainError(error) ? error.code : error),
  )

it('opens one session per link, whoever comes first', async () => {
  const token = await newToken()
  const outcomes = await Promise.all(
    Array.from({ length: 8 }, () => codeOf(signIn({ ctx, input: { token } }))),
  )
  expect(outcomes.sort()).toEqual([...Array<string>(7).fill('conflict'), 'done'])
})

it('looks at a link without using it up', async () => {
  const token = await newToken()
  for (let look = 0; look < 3; look++) expect(await isLinkUsable({ ctx, input: { token } })).toBe(true)
  expect(await codeOf(signIn({ ctx, input: { token } }))).toBe('done')
  expect(await isLinkUsable({ ctx, input: { token } })).toBe(false)
})

it('lets a link live fifteen minutes', async () => {
  const token = await newToken()
  const issued = now
  now = addMinutes(issued, 15)
  expect(await codeOf(signIn({ ctx, input: { token } }))).toBe('conflict')
  now = addMinutes(issued, 14.9)
  expect(await codeOf(signIn({ ctx, input: { token } }))).toBe('done')
  now = issued
})

it('keeps no token, of a link or of a session, that a reader of the tables could use', async () => {
  const token = await newToken()
  const { sessionToken } = await signIn({ ctx, input: { token } })
  const rows =
    await test.owner`select token_digest from sign_in_links union all select token_digest from sessions`
  const digests = rows.map((row) => String(row['token_digest']))
  expect(digests).not.toContain(token)
  expect(digests).not.toContain(sessionToken)
  expect(digests).toContain(digestToken(sessionToken))
})

it('ends a session at sign-out, at its term, and with its account', async () => {
  const open = async () => (await signIn({ ctx, input: { token: await newToken() } })).sessionToken
  const known = async (token: string) => (await findSession(ctx, token))?.actor ?? null

  const left = await open()
  expect(await known(left)).toEqual({ role: 'employer', accountId })
  await signOut({ ctx, input: { sessionToken: left } })
  expect(await known(left)).toBeNull()
  // Once: a session that is over is not left again.
  await signOut({ ctx, input: { sessionToken: left } })
  expect(
    await test.owner`select subject_id from audit_entries where action = 'session.closed' and subject_id = ${accountId}`,
  ).toHaveLength(1)

  const old = await open()
  const opened = now
  now = addDays(opened, 30)
  expect(await known(old)).toBeNull()
  now = opened

  const disabled = await open()
  await test.owner`update accounts set disabled_at = now() where id = ${accountId}`
  expect(await known(disabled)).toBeNull()
  expect(await codeOf(signIn({ ctx, input: { token: await newToken() } }))).toBe('conflict')
  await test.owner`update accounts set disabled_at = null where id = ${accountId}`
})

it('does the same work for an address it does not know, or whose account is closed, and mails nobody', async () => {
  const closed = buildAccount({ email: 'fermee@exemple.test', disabledAt: new Date() })
  await stage(test.database, (tx) => insertAccounts(tx, ctx.keyring, [closed]))
  const jobs = async () =>
    (
      await test.owner<{ accountId: AccountId }[]>`
        select payload->>'accountId' as "accountId" from graphile_worker._private_jobs order by id`
    ).map((row) => row.accountId)
  const known = new Set(await jobs())
  for (const asked of [
    email,
    'personne@exemple.test',
    'fermee@exemple.test',
    'personne@exemple.test',
    email,
  ]) {
    expect(await requestSignIn({ ctx, input: { email: asked } })).toBeUndefined()
  }
  const added = (await jobs()).filter((id) => !known.has(id))
  expect(added).toContain(accountId)
  expect(new Set(added).size).toBe(3)
  expect(added).toHaveLength(3)

  const sent: Mail[] = []
  const mailer = { send: (mail: Mail) => Promise.resolve(void sent.push(mail)) }
  for (const id of added) {
    await sendSignInLink({ ctx: { ...ctx, mailer }, input: { accountId: id, attempt: `same-${id}` } })
  }
  expect(sent.map(({ to }) => to)).toEqual([email])
})

it('sends a second sign-up of an address a link, and opens no second account', async () => {
  await registerEmployer({ ctx, input: { email } })
  expect((await allEmails(test)).filter((row) => row.email === email)).toHaveLength(1)
})

it('mails a link once per job, and keeps its secret out of the record unless it is a demo', async () => {
  const sent: Mail[] = []
  const production: Context = {
    ...ctx,
    actor: system,
    settings: { ...ctx.settings, demo: false },
    mailer: {
      send: (mail) => {
        sent.push(mail)
        return Promise.resolve()
      },
    },
  }
  const input = { accountId, attempt: 'job-1' }
  await sendSignInLink({ ctx: production, input })
  await sendSignInLink({ ctx: production, input })
  expect(sent.map(({ to }) => to)).toEqual([email])
  const token = /\/connexion\/lien\/(\S+)/u.exec(sent[0]?.text ?? '')?.[1] ?? ''
  expect(await codeOf(signIn({ ctx, input: { token } }))).toBe('done')
  const [kept] = await test.owner<
    { id: string; body: string }[]
  >`select id, body from identity.sent_mails where idempotency_key = 'sign-in:job-1'`
  if (!kept) throw new Error('no record of the mail')
  expect(testKeyring.open(sentMails.body, kept.id, new Sealed(kept.body))).not.toContain('/connexion/lien/')
})

it('does not call a mail sent that the other side refused, so that the job tries again', async () => {
  const refusing: Context = {
    ...ctx,
    actor: system,
    mailer: { send: () => Promise.reject(new Error('451')) },
  }
  await expect(sendSignInLink({ ctx: refusing, input: { accountId, attempt: 'job-2' } })).rejects.toThrow(
    '451',
  )
  const rows =
    await test.owner`select sent_at from identity.sent_mails where idempotency_key = 'sign-in:job-2'`
  expect([...rows]).toEqual([{ sent_at: null }])
})
