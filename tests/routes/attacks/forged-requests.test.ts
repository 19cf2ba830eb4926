import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startJobs } from '@/app/platform/jobs.server'
import type { Mail } from '@/app/platform/mailer.server'
import {
  awaitingResidentIntroduction,
  coordinatorOfOrganisation,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { sendRaw } from '../../setup/raw-request'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { accessTable } from '../access-table'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction
let resident: Visitor
let jobs: Awaited<ReturnType<typeof startJobs>>
const mails: Mail[] = []

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test, null, {
    mailer: {
      send: (mail) => {
        mails.push(mail)
        return Promise.resolve()
      },
    },
  })
  jobs = await startJobs(test.url, portal.portal)
  staged = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    await coordinatorOfOrganisation(tx)
    return awaitingResidentIntroduction(tx, { resident: await visibleResident(tx, { poolIds: [pool] }) })
  })
  resident = await portal.visit(staged.resident.accountId)
})

afterAll(async () => {
  await jobs.stop()
  await portal.close()
  await test.drop()
})

const send = (method: string, path: string, request?: Parameters<typeof sendRaw>[3]) =>
  sendRaw(portal.url, method, path, request)

const stateOf = async () => {
  const [row] = await test.owner<{ state: string }[]>`
    select state from introductions where id = ${staged.introductionId}`
  return row?.state
}

describe('a form sent from elsewhere', () => {
  const path = () => `/mon-espace/mises-en-relation/${staged.introductionId}`

  it('is refused with the token of another browser, of another person, or of nobody', async () => {
    const others = await portal.visit(staged.employer.accountId)
    const again = await portal.visit(staged.resident.accountId)
    const visitor = await portal.visit()
    for (const csrf of [others.csrf, again.csrf, visitor.csrf, '', resident.csrf.slice(1)]) {
      expect((await resident.post(path(), { intent: 'agree', csrf })).status).toBe(403)
    }
    expect(await stateOf()).toBe('awaiting_resident')
  })

  it('is refused when the token comes in the address, twice, or in another kind of body', async () => {
    const cookie = { Cookie: resident.cookie }
    const form = { ...cookie, 'Content-Type': 'application/x-www-form-urlencoded' }
    const csrf = encodeURIComponent(resident.csrf)
    const attempts = [
      await send('POST', `${path()}?csrf=${csrf}`, { headers: form, body: 'intent=agree' }),
      await send('POST', path(), { headers: form, body: `intent=agree&csrf=${csrf}&csrf=${csrf}` }),
      await send('POST', path(), {
        headers: { ...cookie, 'Content-Type': 'text/plain' },
        body: `intent=agree&csrf=${csrf}`,
      }),
      await send('POST', path(), {
        headers: { ...cookie, 'Content-Type': 'application/json' },
        body: JSON.stringify({ intent: 'agree', csrf: resident.csrf }),
      }),
    ]
    for (const { status } of attempts) expect([403, 422]).toContain(status)
    expect(await stateOf()).toBe('awaiting_resident')
  })

  it('changes nothing by another method, or by a GET with everything in the address', async () => {
    const headers = { Cookie: resident.cookie, 'Content-Type': 'application/x-www-form-urlencoded' }
    const body = `intent=agree&csrf=${encodeURIComponent(resident.csrf)}`
    for (const method of ['PUT', 'PATCH', 'DELETE']) {
      const { status } = await send(method, path(), { headers, body })
      expect([method, status >= 400 && status < 500]).toEqual([method, true])
    }
    await send('GET', `${path()}?${body}`, { headers })
    await send('POST', `${path()}?_method=GET`, { headers: { ...headers, 'X-HTTP-Method-Override': 'GET' } })
    expect(await stateOf()).toBe('awaiting_resident')
  })
})

describe('a host that is not ours', () => {
  const lies = [
    { Host: 'attaquant.test' },
    { 'X-Forwarded-Host': 'attaquant.test' },
    { Forwarded: 'host=attaquant.test' },
    { 'X-Original-URL': 'http://attaquant.test/' },
  ]
  const elsewhere = { Origin: 'https://attaquant.test', Referer: 'https://attaquant.test/' }

  const askForLink = async (email: string, lie: Record<string, string>) => {
    const visitor = await portal.visit()
    return send('POST', '/connexion', {
      headers: { ...lie, Cookie: visitor.cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ csrf: visitor.csrf, email }).toString(),
    })
  }

  it.each(lies)('is not written into a sign-in mail: %o', async (lie) => {
    const { email } = await stage(test.database, (tx) => visibleResident(tx))
    await askForLink(email, lie)
    await expect.poll(() => mails.find(({ to }) => to === email)?.text, { timeout: 10_000 }).toBeDefined()
    const text = mails.find(({ to }) => to === email)?.text ?? ''
    expect(text).toContain(`${testSettings.publicUrl}/connexion/lien/`)
    expect(text).not.toContain('attaquant')
  })

  it('sends no form of its own, even with a token of ours', async () => {
    for (const origin of ['https://attaquant.test', 'http://127.0.0.1:1', 'file://', 'pas une adresse']) {
      const { status, body } = await askForLink('personne@exemple.test', { Origin: origin })
      expect([origin, status, body]).toEqual([origin, 403, expect.stringContaining('autre site')])
    }
    expect((await askForLink('personne@exemple.test', { Origin: portal.url })).status).toBe(302)
  })

  it.each([...lies, elsewhere])('is not written into a page or a redirect: %o', async (lie) => {
    for (const path of ['/', '/connexion', '/employeur', '/mon-espace', '/nulle/part']) {
      const answer = await send('GET', path, { headers: lie })
      expect([path, answer.location + answer.body]).not.toContain('attaquant')
      expect(answer.location).not.toMatch(/^(https?:)?\/\//u)
    }
  })
})

describe('a redirect to elsewhere', () => {
  const elsewhere = [
    '//attaquant.test',
    '/\\attaquant.test',
    'https://attaquant.test',
    '%2F%2Fattaquant.test',
  ]

  it.each(elsewhere)('is made of no address: %s', async (target) => {
    const names = ['retour', 'redirectTo', 'redirect', 'next', 'returnTo', 'url', 'suite', 'continue']
    const query = names.map((name) => `${name}=${encodeURIComponent(target)}`).join('&')
    for (const pattern of Object.keys(accessTable).filter((path) => !path.includes(':') && path !== '/*')) {
      for (const path of [
        `${pattern}?${query}`,
        `/${target}${pattern}`,
        `${target}/..${pattern}`,
        `/${pattern}`,
      ]) {
        const { location } = await send('GET', path.startsWith('/') ? path : `/${path}`)
        expect([path, location === '' || /^\/(?![/\\])/u.test(location)]).toEqual([path, true])
      }
    }
  })

  it('is made of no form', async () => {
    for (const prefix of ['/', '//', '/.//', '//attaquant.test/..//']) {
      const path = `${prefix}mon-espace/mises-en-relation/${staged.introductionId}`
      const { location } = await send('POST', path, {
        headers: { Cookie: resident.cookie, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ csrf: resident.csrf, intent: 'read' }).toString(),
      })
      expect([path, location === '' || /^\/(?![/\\])/u.test(location)]).toEqual([path, true])
    }
  })
})
