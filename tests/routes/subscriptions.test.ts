import { afterAll, beforeAll, expect, it } from 'vitest'
import { system } from '@/app/modules/access/shared'
import { sendPoolNews } from '@/app/modules/subscriptions/index.server'
import { createSmtpMailer } from '@/app/platform/mailer.server'
import type { PoolSubscriptionId } from '@/drizzle/ids'
import { confirmedEmployer, publishedOffer, type StagedEmployer } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startMailServer, type MailServer } from '../setup/mail-server'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let mails: MailServer
let staged: StagedEmployer
let employer: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  mails = await startMailServer()
  staged = await stage(test.database, async (tx) => {
    await stagePool(tx)
    return confirmedEmployer(tx)
  })
  employer = await portal.visit(staged.accountId)
})
afterAll(async () => {
  await mails.close()
  await portal.close()
  await test.drop()
})

const page = '/employeur/abonnements'
const pool = '/employeur/viviers/tous-metiers'
const read = async (path: string) => await (await employer.get(path)).text()
const ids = async () =>
  (await test.owner<{ id: PoolSubscriptionId }[]>`select id from pool_subscriptions order by created_at`).map(
    ({ id }) => id,
  )
const follow = (fields: Record<string, string> = {}) =>
  employer.post(page, { intent: 'subscribe', page: pool, cadence: 'daily', ...fields })

/** The headers of a mail about this subscription, as the mail server had them, lines put together again. */
async function mailHeaders(id: PoolSubscriptionId, group: number): Promise<Map<string, string>> {
  const mailer = createSmtpMailer(mails.url, 'cite@example.invalid')
  await sendPoolNews({
    ctx: { ...portal.portal, actor: system, mailer },
    input: { poolSubscriptionId: id, group },
  })
  const text = mails.received.at(-1)?.text ?? ''
  const head = text.slice(0, text.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/gu, ' ')
  return new Map(
    head.split('\r\n').map((line) => {
      const at = line.indexOf(':')
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()]
    }),
  )
}

it('follows a pool from its page, a saved search by its address, changes the cadence and stops', async () => {
  expect(await read(pool)).toContain('S’abonner à ce vivier')
  expect(await read(`${pool}?permis=B`)).toContain('S’abonner à cette recherche')
  expect((await follow()).status).toBe(302)
  expect((await follow({ page: `${pool}?page=3&permis=B` })).status).toBe(302)
  const listed = await read(page)
  expect(listed).toContain(`href="${pool}?permis=B"`)
  const [first = ''] = await ids()
  expect((await employer.post(page, { intent: 'change', id: first, cadence: 'weekly' })).status).toBe(302)
  expect([...(await test.owner`select cadence from pool_subscriptions where id = ${first}`)]).toEqual([
    { cadence: 'weekly' },
  ])
  for (const id of await ids()) expect((await employer.post(page, { intent: 'stop', id })).status).toBe(302)
  expect(await ids()).toEqual([])
  expect(await read(page)).toContain('Aucun abonnement pour l’instant')
})

it('keeps what was chosen when something is missing, and takes no page of another kind', async () => {
  for (const wrong of ['', '/employeur', 'https://ailleurs.example/x', '/employeur/offres/1']) {
    const response = await follow({ page: wrong })
    expect([wrong, response.status]).toEqual([wrong, 422])
    expect(await response.text()).toContain('Choisissez ce que vous voulez suivre.')
  }
  expect((await follow({ cadence: 'hourly' })).status).toBe(422)
  const other = await stage(test.database, (tx) => publishedOffer(tx))
  expect((await follow({ page: `/employeur/offres/${other.jobOfferId}` })).status).toBe(404)
})

it('is stopped by a mail program with one POST, and by nothing less', async () => {
  for (const [nth, kind] of ['form', 'multipart', 'page'].entries()) {
    await follow()
    const [id] = await ids()
    if (id === undefined) throw new Error('no subscription')
    const headers = await mailHeaders(id, nth + 1)
    expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const address = /^<(http:\/\/cite\.test\/desabonnement\/[\w.-]+)>$/u.exec(
      headers.get('list-unsubscribe') ?? '',
    )?.[1]
    if (address === undefined) throw new Error('no address in List-Unsubscribe')
    expect(address).not.toContain(id)
    const here = portal.url + new URL(address).pathname

    // What a mail scanner does.
    const seen = await fetch(here)
    expect([seen.status, await ids()]).toEqual([200, [id]])
    expect(await seen.text()).toContain('Me désabonner')
    expect((await fetch(`${here}x`, { method: 'POST' })).status).toBe(404)
    expect(await ids()).toEqual([id])

    const multipart = new FormData()
    multipart.set('List-Unsubscribe', 'One-Click')
    const body = kind === 'multipart' ? multipart : new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
    const stop = () =>
      kind === 'page'
        ? employer.post(new URL(address).pathname)
        : fetch(here, { method: 'POST', body, redirect: 'manual' })
    const stopped = await stop()
    expect([kind, stopped.status, await ids()]).toEqual([kind, 200, []])
    expect(await stopped.text()).toContain('Vous êtes désabonné·e')
    // A mail program may try twice.
    expect((await stop()).status).toBe(200)
    expect(await (await fetch(here)).text()).toContain('Vous êtes désabonné·e')
  }
})
