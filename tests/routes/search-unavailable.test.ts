/** Pages that rank people, while the search server is away in each of its ways. */
import { createServer, type RequestListener, type Server } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { requestedIntroduction, type StagedIntroduction } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { loadVocabulary, stage } from '../setup/stage'

let test: TestDatabase
let staged: StagedIntroduction
const opened: { close(): Promise<void> }[] = []

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  staged = await stage(test.database, (tx) => requestedIntroduction(tx))
})
afterEach(async () => {
  for (const each of opened.splice(0).toReversed()) await each.close()
})
afterAll(async () => {
  await test.drop()
})

async function listen(answer: RequestListener): Promise<string> {
  const server: Server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  opened.push({
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  })
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port')
  return `http://127.0.0.1:${address.port}`
}

async function openPortalOver(url: string): Promise<TestPortal> {
  const portal = await startTestPortal(test, { url, key: null })
  opened.push(portal)
  return portal
}

const answering =
  (status: number, body: string, type = 'application/json'): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': type }).end(body)
  }

const indexMissing = JSON.stringify({
  message: 'Index `profiles` not found.',
  code: 'index_not_found',
  type: 'invalid_request',
  link: 'https://docs.meilisearch.com/errors#index_not_found',
})

describe('while the search server', () => {
  it.each<[string, RequestListener | null]>([
    ['is down', null],
    ['never answers', () => {}],
    ['is overloaded', answering(503, '<html>busy</html>', 'text/html')],
    ['was emptied', answering(404, indexMissing)],
    ['answers with what is no answer', answering(200, '{"hello":1}')],
  ])('%s, pages show what the database knows and say so of the rest', async (_case, answer) => {
    const url = answer === null ? 'http://127.0.0.1:1' : await listen(answer)
    const portal = await openPortalOver(url)
    const employer = await portal.visit(staged.employer.accountId)
    const caseworker = await portal.visit(staged.caseworker.accountId)
    const said = 'La recherche de profils ne répond pas'

    const offer = await employer.get(`/employeur/offres/${staged.offer.jobOfferId}`)
    expect([offer.status, (await offer.text()).includes(said)]).toEqual([200, true])
    const form = await employer.get(`/employeur/offres/${staged.offer.jobOfferId}/modifier`)
    expect([form.status, (await form.text()).includes('Modifier l’offre')]).toEqual([200, true])
    const proposal = await caseworker.get(`/conseil/offres/${staged.offer.jobOfferId}`)
    expect([proposal.status, (await proposal.text()).includes(said)]).toEqual([200, true])
  })
})
