import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { sendRaw } from '../setup/raw-request'

let test: TestDatabase
let portal: TestPortal

beforeAll(async () => {
  test = await createTestDatabase()
  portal = await startTestPortal(test)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

/** That nothing reaches standard error either is checked for every test, by tests/setup. */
describe('a request that no page can answer', () => {
  it.each([
    [400, 'GET', '/%E0%A4%A', {}],
    [400, 'GET', '/connexion/lien/jeton-secret%E0%A4%A', {}],
    [400, 'GET', '/employeur/offres/%E0%A4%A.data', {}],
    [400, 'GET', '/assets/%E0%A4%A', {}],
    [403, 'GET', '/assets/..%2f..%2fpackage.json', {}],
    [404, 'GET', '/assets/rien.js', {}],
    [404, 'GET', '/?_data=routes/public/home', {}],
    [404, 'POST', '/connexion?a&%5Fdata=root', {}],
    [405, 'TRACE', '/', {}],
    [400, 'GET', '/connexion', { Host: 'a b' }],
    [400, 'GET', '/connexion', { Host: '[::1' }],
    [400, 'GET', '/connexion', { Host: 'exemple.test:99999' }],
    [400, 'GET', '/connexion', { 'X-Forwarded-Host': 'exemple.test:99999' }],
  ])('gets %i for %s %s %o, and learns nothing of the portal', async (status, method, path, headers) => {
    const { status: got, kind, body } = await sendRaw(portal.url, method, path, { headers })
    expect({ status: got, kind, body }).toEqual({
      status,
      kind: 'text/plain; charset=utf-8',
      body: 'Cette adresse ne mène nulle part. Vérifiez-la, ou repartez de l’accueil.',
    })
  })
})

describe('the log of requests', () => {
  it.each([
    ['/connexion', 'connexion'],
    ['/employeur.data', 'employeur.data'],
    ['/', ''],
    ['/sami.essai@exemple.test', 'other'],
    ['/connexion%2Flien%2Fjeton-secret', 'other'],
    ['/0639980000', 'other'],
  ])('holds of %s the space alone: %s', async (path, space) => {
    const info = vi.spyOn(portal.portal.logger, 'info')
    await sendRaw(portal.url, 'GET', path)
    await vi.waitFor(() => {
      expect(info).toHaveBeenCalledTimes(1)
    })
    expect(info).toHaveBeenCalledWith({
      method: 'GET',
      space,
      path: expect.stringMatching(/^[\w-]{12}$/u),
      status: expect.any(Number),
      ms: expect.any(Number),
    })
    info.mockRestore()
  })
})
