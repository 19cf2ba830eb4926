import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '@/app/platform/limits/limits'
import { approvedIntroduction, confirmedEmployer, type StagedEmployer } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage } from '../setup/stage'

let test: TestDatabase
/** Two web nodes on one database; the second stands behind a proxy that it trusts. */
let bare: TestPortal
let proxied: TestPortal
let known: StagedEmployer

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  bare = await startTestPortal(test)
  proxied = await startTestPortal(test, null, { trustedProxies: ['127.0.0.1'] })
  known = await stage(test.database, (tx) => confirmedEmployer(tx))
})
afterAll(async () => {
  await bare.close()
  await proxied.close()
  await test.drop()
})

const from = (address: string) => ({ headers: { 'X-Forwarded-For': address } })
const signIn = (visitor: Visitor, email: string, address = '203.0.113.1') =>
  visitor.post('/connexion', { email }, from(address))

/** React 18 leaves a NUL in its stream where a character of several bytes does not fit the end of a 2 kB block. */
const readPage = async (response: Response) => response.text()

/** One go more than the limit has, each from the address that is given. */
async function spend(
  visitor: Visitor,
  name: 'sign_in_per_account' | 'sign_in_per_address',
  address: () => string,
) {
  const statuses: number[] = []
  for (let go = 0; go <= limits[name].points; go += 1) {
    const email = name === 'sign_in_per_account' ? 'same@exemple.test' : `${name}${go}@exemple.test`
    statuses.push((await signIn(visitor, email, address())).status)
  }
  return statuses
}

describe('asking for a sign-in link', () => {
  it('is limited per account over all nodes, and answers the same whether there is one', async () => {
    const visitors = [await bare.visit(), await proxied.visit()]
    const answers: Record<string, unknown[]> = {}
    for (const email of [known.email, 'personne@exemple.test']) {
      answers[email] = []
      for (let go = 0; go < limits.sign_in_per_account.points + 2; go += 1) {
        const visitor = visitors[go % 2]
        if (!visitor) throw new Error('no visitor')
        const response = await signIn(visitor, email)
        const text = (await readPage(response)).replaceAll(email, '')
        answers[email].push([
          response.status,
          response.headers.get('Location'),
          text.match(/Trop de demandes[^<]*/u)?.[0],
        ])
        if (response.status === 429) {
          expect(Number(response.headers.get('Retry-After'))).toBeGreaterThan(0)
          expect(text).toContain('Réessayez dans 15\u00a0minutes')
        }
      }
    }
    expect(answers[known.email]).toEqual(answers['personne@exemple.test'])
    expect(answers[known.email]?.map((answer) => (Array.isArray(answer) ? answer[0] : null))).toEqual([
      ...Array<number>(limits.sign_in_per_account.points).fill(302),
      429,
      429,
    ])
    const jobs = await test.owner`select 1 from graphile_worker._private_jobs`
    // One for each address, the one without an account too.
    expect(jobs.length).toBeLessThanOrEqual(2)
  })

  it('keeps what was typed on the page that asks for patience', async () => {
    const visitor = await proxied.visit()
    const statuses = await spend(visitor, 'sign_in_per_account', () => '198.51.100.200')
    expect(statuses.at(-1)).toBe(429)
    expect(await (await signIn(visitor, 'same@exemple.test', '198.51.100.200')).text()).toContain(
      'same@exemple.test',
    )
  })
})

describe('the address that is counted', () => {
  let go = 0
  beforeEach(async () => {
    await test.owner`delete from rate_limits`
  })

  it('is not what a stranger writes in X-Forwarded-For', async () => {
    const statuses = await spend(
      await bare.visit(),
      'sign_in_per_address',
      () => `198.51.100.${(go += 1) % 250}`,
    )
    expect(statuses.at(-1)).toBe(429)
  })

  it('is what a trusted proxy adds, not what its client wrote before it', async () => {
    const visitor = await proxied.visit()
    const invented = await spend(
      visitor,
      'sign_in_per_address',
      () => `198.51.100.${(go += 1) % 250}, 192.0.2.1`,
    )
    expect(invented.at(-1)).toBe(429)
    expect((await signIn(visitor, 'other@exemple.test', '192.0.2.2')).status).toBe(302)
  })

  it('is the block of an IPv6 subscriber', async () => {
    const visitor = await proxied.visit()
    const statuses = await spend(
      visitor,
      'sign_in_per_address',
      () => `2001:db8:1:2::${(go += 1).toString(16)}`,
    )
    expect(statuses.at(-1)).toBe(429)
    expect((await signIn(visitor, 'third@exemple.test', '2001:db8:1:3::1')).status).toBe(302)
  })
})

it('gives contacts out at a human pace, and the page says when to come back', async () => {
  const staged = await stage(test.database, (tx) => approvedIntroduction(tx))
  const employer = await bare.visit(staged.employer.accountId)
  const page = `/employeur/mises-en-relation/${staged.introductionId}`
  const statuses: number[] = []
  while (statuses.length < limits.contact_read.points) {
    const atOnce = await Promise.all(Array.from({ length: 10 }, () => employer.get(page)))
    for (const response of atOnce) {
      await response.text()
      statuses.push(response.status)
    }
  }
  expect(new Set(statuses)).toEqual(new Set([200]))
  const refused = await employer.get(page)
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
  expect(await refused.text()).toContain('Un peu de patience')
})
