import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLogger } from '@/app/platform/logger.server'
import type { OpenIdSettings } from '@/app/platform/openid/openid-settings'
import {
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  confirmedEmployer,
  type StagedCaseworker,
} from '@/seed/scenarios/index.server'
import { browse, type Jar } from '../setup/browse'
import { testSettings } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startProvider, type ProvidedPerson, type RunningProvider } from '../setup/openid/start-provider'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { stage } from '../setup/stage'

let test: TestDatabase
let provider: RunningProvider
let portal: TestPortal
let person: StagedCaseworker
let browser: Jar
let log = ''

const settingsOf = (issuer: string): OpenIdSettings => ({
  name: 'ProConnect',
  issuer,
  clientId: 'cite',
  clientSecret: 'a secret of the client',
  scope: 'openid email roles',
  roleClaim: 'roles',
  roleNames: { caseworker: 'cite-conseil', coordinator: 'cite-coordination' },
  secondFactorAcr: ['eidas2'],
})

/** The portal over this provider, with what it logs kept. */
function openPortal(issuer: string): Promise<TestPortal> {
  const lines = new PassThrough()
  lines.on('data', (chunk: Buffer) => (log += chunk.toString()))
  return startTestPortal(test, null, {
    settings: { ...testSettings, openId: settingsOf(issuer) },
    logger: createLogger('info', lines),
  })
}

beforeAll(async () => {
  test = await createTestDatabase()
  provider = await startProvider(testSettings.publicUrl)
  portal = await openPortal(provider.issuer)
})
afterAll(async () => {
  await portal.close()
  await provider.stop()
  await test.drop()
})
beforeEach(async () => {
  person = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  browser = await browse(portal)
  log = ''
})

const leave = async (from = browser) => (await from.post('/connexion/openid')).headers.get('Location') ?? ''

const said = (more: Partial<ProvidedPerson> = {}): ProvidedPerson => ({
  sub: `sub-${person.accountId}`,
  email: person.email,
  email_verified: true,
  roles: ['other', 'cite-conseil'],
  acr: 'eidas2',
  ...more,
})

/** Goes to the provider and comes back. */
async function goThrough(who = said()) {
  const back = await browser.get(await provider.signIn(await leave(), who))
  return { status: back.status, location: back.headers.get('Location'), text: await back.text() }
}

const countLinks = async () =>
  (await test.owner`select 1 from openid_links where account_id = ${person.accountId}`).length
const countSessions = async () =>
  (await test.owner`select 1 from sessions where account_id = ${person.accountId}`).length

const refused = { status: 409, text: expect.stringContaining('Cette connexion n’est pas allée au bout') }

describe('signing in through the provider', () => {
  it('opens the space of the account with the verified address, linked to the subject from then on', async () => {
    expect(await (await browser.get('/connexion')).text()).toContain('Se connecter avec ProConnect')
    expect(await goThrough()).toMatchObject({ status: 302, location: '/conseil' })
    expect((await browser.get('/conseil')).status).toBe(200)
    browser = await browse(portal)
    expect(await goThrough(said({ email: 'autre@exemple.test' }))).toMatchObject({ location: '/conseil' })
    expect(await countLinks()).toBe(1)
  })

  it('asks the code of the phone where the provider did not ask two factors', async () => {
    await test.owner`insert into second_factors (account_id, secret, confirmed_at, last_step) values (${person.accountId}, 's1.invented.' || repeat('A', 40), now(), 0)`
    expect(await goThrough(said({ acr: 'eidas1' }))).toMatchObject({
      status: 302,
      location: '/connexion/code',
    })
    expect((await browser.get('/conseil')).headers.get('Location')).toBe('/connexion/code')
    browser = await browse(portal)
    expect(await goThrough()).toMatchObject({ location: '/conseil' })
  })

  it('gives the role of the claim, ends the sessions of the former one, and leaves a trace', async () => {
    await goThrough()
    const former = browser
    browser = await browse(portal)
    expect(await goThrough(said({ roles: 'cite-coordination' }))).toMatchObject({ location: '/coordination' })
    expect((await former.get('/conseil')).headers.get('Location')).toBe('/connexion')
    const traces = await test.owner`
      select details from audit_entries where action = 'staff.role_changed' and subject_id = ${person.accountId}`
    expect(traces.map((row) => row['details'])).toEqual([
      { from: 'caseworker', to: 'coordinator', by: 'openid' },
    ])
  })

  it('ends at the provider too, and comes back', async () => {
    await goThrough()
    const out = await browser.post('/deconnexion')
    const address = out.headers.get('Location') ?? ''
    expect([out.status, address.startsWith(`${provider.issuer}/`)]).toEqual([302, true])
    expect(await provider.signOut(address)).toBe('/')
    expect((await browser.get('/conseil')).headers.get('Location')).toBe('/connexion')
  })
})

describe('is refused, and opens no session', () => {
  it.each([
    ['an address that is not verified', () => said({ email_verified: false })],
    ['an address of nobody', () => said({ email: 'personne@exemple.test' })],
  ])('%s', async (_, who) => {
    expect(await goThrough(who())).toMatchObject({
      status: 403,
      text: expect.stringContaining('Aucun compte de l’équipe'),
    })
    expect([await countSessions(), await countLinks()]).toEqual([0, 0])
  })

  it('an employer', async () => {
    const employer = await stage(test.database, (tx) => confirmedEmployer(tx))
    const [row] = await test.owner<{ email: string }[]>`
      select email from identity.email_addresses where account_id = ${employer.accountId}`
    expect(await goThrough(said({ email: row?.email ?? '' }))).toMatchObject({ status: 403 })
  })

  it('another subject with the address of an account that has one', async () => {
    await goThrough()
    browser = await browse(portal)
    expect(await goThrough(said({ sub: 'somebody-else' }))).toMatchObject({ status: 403 })
    expect(await countSessions()).toBe(1)
  })

  it.each([
    ['no role', undefined],
    ['a role of another service', ['other']],
    ['both roles at once', ['cite-conseil', 'cite-coordination']],
  ])('%s', async (_, roles) => {
    const { roles: _roles, ...others } = said()
    expect(await goThrough({ ...others, ...(roles && { roles }) })).toMatchObject({
      status: 403,
      text: expect.stringContaining('quel est votre rôle'),
    })
    expect([await countSessions(), await countLinks()]).toEqual([0, 0])
  })

  it('a disabled account', async () => {
    await test.owner`update accounts set disabled_at = now() where id = ${person.accountId}`
    expect(await goThrough()).toMatchObject({ status: 403 })
    expect(await countSessions()).toBe(0)
  })
})

describe('an answer that is not to be believed', () => {
  const outcome = async (path: string, from = browser) => {
    const response = await from.get(path)
    return { status: response.status, text: await response.text() }
  }

  it('has another state, or none', async () => {
    const path = await provider.signIn(await leave(), said())
    for (const state of ['x', '']) {
      const url = new URL(path, portal.url)
      url.searchParams.set('state', state)
      expect(await outcome(url.pathname + url.search)).toMatchObject(refused)
    }
    expect(await countSessions()).toBe(0)
  })

  it('comes in another browser than the one that left', async () => {
    const path = await provider.signIn(await leave(), said())
    expect(await outcome(path, await browse(portal))).toMatchObject(refused)
    expect(await countSessions()).toBe(0)
  })

  it('comes again', async () => {
    const path = await provider.signIn(await leave(), said())
    const again = browser.copy()
    expect((await browser.get(path)).status).toBe(302)
    expect(await outcome(path, again)).toMatchObject(refused)
    expect(await countSessions()).toBe(1)
  })

  it('brings the code of another attempt', async () => {
    const first = new URL(await provider.signIn(await leave(), said()), portal.url)
    const second = new URL(await provider.signIn(await leave(), said()), portal.url)
    second.searchParams.set('code', first.searchParams.get('code') ?? '')
    expect(await outcome(second.pathname + second.search)).toMatchObject(refused)
    expect(await countSessions()).toBe(0)
  })

  it('was asked with another nonce', async () => {
    const address = new URL(await leave())
    address.searchParams.set('nonce', 'planted')
    expect(await outcome(await provider.signIn(address.href, said()))).toMatchObject(refused)
    expect(await countSessions()).toBe(0)
  })

  it('comes after ten minutes', async () => {
    const path = await provider.signIn(await leave(), said())
    await test.owner`update openid_attempts set expires_at = now()`
    expect(await outcome(path)).toMatchObject(refused)
    expect(await countSessions()).toBe(0)
  })

  it('says that the person gave up', async () => {
    const state = new URL(await leave()).searchParams.get('state') ?? ''
    const query = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer })
    expect(await outcome(`/connexion/openid/retour?${query.toString()}`)).toMatchObject(refused)
  })
})

describe('a provider that does not answer', () => {
  it('is said in plain French, before leaving and on the way back, and logged without the person', async () => {
    const failing = await startProvider(testSettings.publicUrl)
    const [other, early] = [await openPortal(failing.issuer), await openPortal(failing.issuer)]
    const returning = await browse(other)
    const path = await failing.signIn(await leave(returning), said())
    await failing.stop()

    const gone = expect.stringContaining('ne répond pas')
    const back = await returning.get(path)
    expect([back.status, await back.text()]).toEqual([503, gone])
    const leaving = await (await browse(early)).post('/connexion/openid')
    expect([leaving.status, await leaving.text()]).toEqual([503, gone])
    expect(log).toContain('unavailable')
    for (const secret of [person.email, `sub-${person.accountId}`, 'code=', 'state=']) {
      expect(log).not.toContain(secret)
    }
    await Promise.all([other.close(), early.close()])
  })
})

it('is no part of the sign-in page where no provider is set', async () => {
  const plain = await startTestPortal(test)
  const { accountId } = await stage(test.database, (tx) => coordinatorOfOrganisation(tx))
  const visitor = await browse(plain)
  expect(await (await visitor.get('/connexion')).text()).not.toContain('ProConnect')
  expect((await visitor.post('/connexion/openid')).status).toBe(404)
  expect((await (await browse(plain, accountId)).post('/deconnexion')).headers.get('Location')).toBe('/')
  await plain.close()
})
