import { TOTP } from 'otpauth'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueSignInLink } from '@/app/modules/accounts/index.server'
import type { AccountId } from '@/drizzle/ids'
import { caseworkerOfOrganisation, coordinatorOfOrganisation } from '@/seed/scenarios/index.server'
import { browse, type Jar } from '../setup/browse'
import { testSettings } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { stage } from '../setup/stage'
import { accessTable } from './access-table'

let test: TestDatabase
let required: TestPortal
let optional: TestPortal

beforeAll(async () => {
  test = await createTestDatabase()
  required = await startTestPortal(test, null, {
    settings: { ...testSettings, staffSecondFactor: 'required' },
  })
  optional = await startTestPortal(test)
})
afterAll(async () => {
  await Promise.all([required.close(), optional.close()])
  await test.drop()
})

const page = '/compte/second-facteur'
const fill = (pattern: string) =>
  pattern.replace('*', 'nulle/part').replace(/:\w+/gu, '00000000-0000-4000-8000-000000000000')
const newCaseworker = async () => (await stage(test.database, (tx) => caseworkerOfOrganisation(tx))).accountId
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: Date.now() + steps * 30_000 })

/** What a page shows, without its tags. */
const readText = async (response: Response) => (await response.text()).replace(/<[^>]+>/gu, ' ')

/** Walks through the enrolment as a person does. */
async function enrol(portal: TestPortal, accountId: AccountId) {
  const visitor = await browse(portal, accountId)
  expect((await visitor.post(page, { intent: 'offer' })).status).toBe(302)
  const shown = await readText(await visitor.get(page))
  const secret = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/u.exec(shown)?.[0].replace(/ /gu, '') ?? ''
  const confirmed = await visitor.post(page, { intent: 'confirm', code: codeOf(secret, -1) })
  expect([confirmed.status, confirmed.headers.get('Location')]).toEqual([302, page])
  return { secret, visitor }
}

const spaces = Object.entries(accessTable).filter(([, { roles }]) => Array.isArray(roles))

describe.each([
  ['owes a code', '/connexion/code', () => optional],
  ['has to enrol first', page, () => required],
])('a session of staff that %s', (_, lacking, portalOf) => {
  let visitor: Jar
  beforeAll(async () => {
    const accountId = await newCaseworker()
    if (lacking !== page) await enrol(portalOf(), accountId)
    visitor = await browse(portalOf(), accountId)
  })

  it.each(spaces)('is sent from %s to what it lacks, and does nothing there', async (pattern, { posts }) => {
    if (pattern === lacking) return
    const path = fill(pattern)
    const answers = [await visitor.get(path)]
    for (const fields of posts ?? []) answers.push(await visitor.post(path, fields))
    answers.push(await visitor.get(`${path === '/' ? '/_root' : path}.data`))
    for (const answer of answers) {
      const told = answer.headers.get('Location') ?? (await answer.text())
      expect([answer.status, told]).toEqual([expect.any(Number), expect.stringContaining(lacking)])
      expect([302, 202]).toContain(answer.status)
    }
  })
})

it('lists enough spaces for that to mean something', () => {
  expect(spaces.length).toBeGreaterThan(30)
})

it('lets staff in with a link, and then a code, once', async () => {
  const accountId = await newCaseworker()
  const { secret } = await enrol(required, accountId)
  const [first, second] = [await browse(required, accountId), await browse(required, accountId)]
  const wrong = await first.post('/connexion/code', { code: '000000' })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('n’est pas le bon')])
  const code = codeOf(secret)
  const right = await first.post('/connexion/code', { code })
  expect([right.status, right.headers.get('Location')]).toEqual([302, '/conseil'])
  expect((await first.follow(right)).status).toBe(200)
  expect((await second.post('/connexion/code', { code })).status).toBe(422)
})

it('shows a drawing made here, and recovery codes once', async () => {
  const accountId = await newCaseworker()
  const visitor = await browse(optional, accountId)
  expect(await (await visitor.get('/conseil')).text()).toContain('n’a pas de second facteur')
  await visitor.post(page, { intent: 'offer' })
  const html = await (await visitor.get(page)).text()
  expect(html).toMatch(/<svg role="img"[^>]*>.*<path d="M\d+ \d+h/su)
  expect(html).not.toMatch(/<img|style="/u)

  const { visitor: enrolled } = await enrol(optional, accountId)
  expect(await (await enrolled.get('/conseil')).text()).not.toContain('n’a pas de second facteur')
  const codes = /(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}/gu
  const shown = await readText(await enrolled.post(page, { intent: 'codes' }))
  expect(new Set(shown.match(codes)).size).toBe(10)
  expect((await readText(await enrolled.get(page))).match(codes)).toBeNull()
  expect((await enrolled.post(page, { intent: 'codes' })).status).toBe(422)
})

it('says how long to wait after too many wrong codes', async () => {
  const accountId = await newCaseworker()
  await enrol(optional, accountId)
  const visitor = await browse(optional, accountId)
  for (let attempt = 0; attempt < 4; attempt++) await visitor.post('/connexion/code', { code: '000000' })
  const locked = await visitor.post('/connexion/code', { code: '000000' })
  expect([locked.status, await readText(locked)]).toEqual([429, expect.stringContaining('10\u00a0minutes')])
})

it('lets a coordinator reset another’s factor, and not her own', async () => {
  const { accountId } = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
  const other = await newCaseworker()
  const { visitor: theirs } = await enrol(optional, other)
  const { visitor } = await enrol(optional, accountId)
  expect((await visitor.get(`/coordination/equipe/${other}`)).status).toBe(200)
  const reset = await visitor.post(`/coordination/equipe/${other}`)
  expect([reset.status, reset.headers.get('Location')]).toEqual([302, '/coordination/equipe?fait'])
  expect((await theirs.get('/conseil')).headers.get('Location')).toBe('/connexion')
  expect((await visitor.post(`/coordination/equipe/${other}`)).status).toBe(409)
  expect((await visitor.post(`/coordination/equipe/${accountId}`)).status).toBe(403)
})

describe('signing in', () => {
  const newLink = (accountId: AccountId) =>
    stage(test.database, (tx) => issueSignInLink(tx, { accountId, now: new Date() }))

  it('gives both cookies anew and makes worthless those that were there', async () => {
    const [accountId, attacker] = [await newCaseworker(), await newCaseworker()]
    const planted = await browse(optional, attacker)
    const former = planted.copy()
    const answer = await planted.post(await newLink(accountId))
    await planted.follow(answer)
    expect(planted.cookies['cite_session']).not.toBe(former.cookies['cite_session'])
    expect(planted.cookies['cite_visit']).not.toBe(former.cookies['cite_visit'])
    expect((await former.get('/conseil')).headers.get('Location')).toBe('/connexion')
    const mixed = planted.copy()
    mixed.cookies['cite_visit'] = former.cookies['cite_visit'] ?? ''
    expect((await mixed.post('/deconnexion', { csrf: former.csrf() })).status).toBe(403)
    expect((await mixed.post('/deconnexion', { csrf: planted.csrf() })).status).toBe(403)
    expect((await planted.get('/conseil')).status).toBe(200)
  })

  it('over TLS takes and gives only cookies that no other host can plant', async () => {
    const secure = await startTestPortal(test, null, {
      settings: { ...testSettings, publicUrl: 'https://cite.test' },
    })
    const accountId = await newCaseworker()
    const visitor = await browse(secure, accountId)
    expect(Object.keys(visitor.cookies).sort()).toEqual(['__Host-cite_session', '__Host-cite_visit'])
    expect((await visitor.get('/conseil')).status).toBe(200)
    const answer = await visitor.post(await newLink(accountId))
    for (const line of answer.headers.getSetCookie()) {
      expect(line).toMatch(/^__Host-cite_\w+=.*; Path=\/; .*HttpOnly; Secure; SameSite=Lax$/u)
      expect(line).not.toContain('Domain')
    }
    const plain = visitor.copy()
    plain.cookies['cite_session'] = plain.cookies['__Host-cite_session'] ?? ''
    delete plain.cookies['__Host-cite_session']
    expect((await plain.get('/conseil')).headers.get('Location')).toBe('/connexion')
    await secure.close()
  })
})

it('lets everybody see and close their sessions', async () => {
  const accountId = await newCaseworker()
  const [here, there] = [await browse(optional, accountId), await browse(optional, accountId)]
  const list = await (await here.get('/compte/sessions')).text()
  const [id = ''] = /(?<=name="id" value=")[^"]+/u.exec(list) ?? []
  expect((await here.post('/compte/sessions', { id })).status).toBe(302)
  expect((await there.get('/conseil')).headers.get('Location')).toBe('/connexion')
  expect((await here.post('/compte/sessions', { id })).status).toBe(404)
})
