import jsQR from 'jsqr'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cancelFieldEvent } from '@/app/modules/outreach/index.server'
import { posterDays } from '@/app/modules/outreach/shared'
import { pageLanguages } from '@/drizzle/vocabulary'
import { caseworkerOfOrganisation, plannedEvent, type StagedCaseworker } from '@/seed/scenarios/index.server'
import { createTestContext, testSettings } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage } from '../../setup/stage'

let test: TestDatabase
let portal: TestPortal
let caseworker: StagedCaseworker
let reader: Visitor
let visitor: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  caseworker = await stage(test.database, (tx) => caseworkerOfOrganisation(tx))
  reader = await portal.visit(caseworker.accountId)
  visitor = await portal.visit()
})
afterAll(async () => {
  await portal.close()
  await test.drop()
})

const plan = (over: Parameters<typeof plannedEvent>[2] = {}) =>
  stage(test.database, (tx) => plannedEvent(tx, caseworker, over))

/** What a camera reads on a page: its QR code, drawn in black and white and given to a decoder that is not the portal’s. */
function readQrCode(page: string): string | undefined {
  const [, side = ''] = /viewBox="0 0 (\d+) \d+"[^>]*><rect/u.exec(page) ?? []
  const [, outline = ''] = /<rect[^>]*>(?:<\/rect>)?<path d="([^"]+)"/u.exec(page) ?? []
  const cells = Number(side)
  const scale = 4
  const width = cells * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y] of outline.matchAll(/M(\d+) (\d+)h1v1h-1z/gu)) {
    for (let pixel = 0; pixel < scale * scale; pixel += 1) {
      const column = Number(x) * scale + (pixel % scale)
      const row = Number(y) * scale + Math.floor(pixel / scale)
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  }
  return jsQR(pixels, width, width)?.data
}

describe('a poster', () => {
  it.each(['', '?format=a5'])('leads a camera to the sign-up, as its event (%s)', async (format) => {
    const event = await plan()
    const page = await (await reader.get(`/conseil/evenements/${event.id}/affiche${format}`)).text()
    expect(readQrCode(page)).toBe(`${testSettings.publicUrl}/inscription/habitant?evenement=${event.code}`)
    for (const language of pageLanguages.slice(1)) expect(page).toContain(`lang="${language}"`)
    expect(page).toContain('dir="rtl"')
    expect(page).toContain(format === '' ? 'data-sheet="a4"' : 'data-sheet="a5"')
  })

  it('of the Cité in general names no event', async () => {
    const page = await (await reader.get('/conseil/evenements/affiche')).text()
    expect(readQrCode(page)).toBe(`${testSettings.publicUrl}/inscription/habitant`)
  })

  it('is none of a cancelled event', async () => {
    const event = await plan({ cancelledAt: new Date() })
    expect((await reader.get(`/conseil/evenements/${event.id}/affiche`)).status).toBe(404)
  })
})

describe('a sign-up from a poster', () => {
  const signUp = (code: string, email: string) =>
    visitor.post(`/inscription/habitant?evenement=${encodeURIComponent(code)}`, {
      givenName: 'Ilse',
      familyName: 'Zorngeist',
      email,
      phone: '',
    })
  const countAt = async (eventId: string) => {
    const [row] = await test.owner<{ n: number }[]>`
      select count(*)::int as n from event_sign_ups where event_id = ${eventId} and way = 'poster'`
    return row?.n
  }

  it('says to the person what is noted, counts once, and not at all for whoever has an account', async () => {
    const event = await plan()
    const path = `/inscription/habitant?evenement=${event.code}`
    expect(await (await visitor.get(path)).text()).toContain('Café de l’emploi, Centre social Le Galet')
    for (const turn of ['first', 'again']) {
      const answer = await signUp(event.code, 'ilse@zorngeist.test')
      expect([turn, answer.status, answer.headers.get('Location')]).toEqual([turn, 302, '/connexion?envoye'])
    }
    expect(await countAt(event.id)).toBe(1)
  })

  it('keeps its event when a language is chosen', async () => {
    const event = await plan()
    const page = await (await visitor.get(`/inscription/habitant?evenement=${event.code}`)).text()
    const back = encodeURIComponent(`/inscription/habitant?evenement=${event.code}`)
    expect(page).toContain(`/langue/tr?retour=${back}`)
  })

  it('is the ordinary one for a code that is wrong, past its time or of a cancelled event', async () => {
    const past = await plan({ inDays: -posterDays - 1 })
    const cancelled = await plan()
    const ctx = createTestContext({ database: test.database, actor: caseworker.actor })
    await cancelFieldEvent({ ctx, input: { eventId: cancelled.id } })
    for (const [index, code] of [past.code, cancelled.code, 'NOWHERE0', '%', ''].entries()) {
      const page = await (
        await visitor.get(`/inscription/habitant?evenement=${encodeURIComponent(code)}`)
      ).text()
      expect([code, page.includes('Nous notons')]).toEqual([code, false])
      const answer = await signUp(code, `someone${index}@zorngeist.test`)
      expect([code, answer.status]).toEqual([code, 302])
    }
    expect([await countAt(past.id), await countAt(cancelled.id)]).toEqual([0, 0])
  })

  it('is counted and named on the page of the event for whoever accompanies everybody', async () => {
    const event = await plan()
    await signUp(event.code, 'margot@zorngeist.test')
    const page = await (await reader.get(`/conseil/evenements/${event.id}`)).text()
    expect(page).toContain('Zorngeist Ilse')
    expect(page).toMatch(/Inscriptions en ligne, par l’affiche.*?1</u)
  })
})
