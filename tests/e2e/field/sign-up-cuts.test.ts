import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createRandom } from '@/seed/builders/index.server'
import { launchBrowser, signInAs } from '../browser'
import { form, path, type Typed } from './field-page'
import { mishaps, openRoad, send } from './mishaps'

/** How many people are signed up, and from which seed their mishaps are drawn: `FIELD_CUTS=500 FIELD_SEED=7 npm run test:e2e`. */
const count = Number(process.env['FIELD_CUTS'] ?? 20)
const seed = Number(process.env['FIELD_SEED'] ?? 1)
/** One in so many comes with a telephone that is somebody's. */
const conflictEvery = 12

let browser: Browser
let context: BrowserContext
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  ;({ page, context } = await signInAs(browser, 'farid@passage-ouest.test', { javaScript: true }))
})
afterAll(() => browser.close())

it(
  `signs ${count} people up once each, whatever befalls their forms`,
  { timeout: 60_000 + count * 5_000 },
  async () => {
    const random = createRandom(seed)
    const road = await openRoad(context)
    await page.goto(path)
    // What is needed without network is on the device.
    await page.waitForFunction(async () => (await caches.match('/conseil/habitants/terrain')) !== undefined)

    const meant: Typed[] = []
    const met = new Map<string, number>()
    for (let index = 0; index < count; index += 1) {
      const person: Typed = {
        givenName,
        familyName: `Zwisch${lettersOf(index)}`,
        phone: index % conflictEvery === 1 ? '06 39 97 00 00' : null,
      }
      meant.push(person)
      await form(page).begin()
      await form(page).fill(person)
      const mishap = random.pick(mishaps)
      met.set(mishap, (met.get(mishap) ?? 0) + 1)
      page = await send(page, road, mishap)
      // Sometimes it stays away for the next people too.
      if (random.chance(0.6)) await context.setOffline(false)
    }
    await context.setOffline(false)
    await page.goto(path)
    await form(page).settled()
    const refused = await mendAll(page)

    const made = await listMade(page)
    expect(await countedAtEvent(page)).toBe(count)
    const figures = {
      seed,
      meant: meant.length,
      created: made.length,
      doubled: made.length - new Set(made).size,
      lost: meant.filter(({ familyName }) => !made.includes(familyName)).length,
      refused,
    }
    process.stdout.write(`${JSON.stringify({ ...figures, mishaps: Object.fromEntries(met) })}\n`)
    expect(figures).toMatchObject({ created: count, doubled: 0, lost: 0 })
    expect(refused).toBe(meant.filter(({ phone }) => phone !== null).length - 1)
  },
)

const givenName = 'Ilsebeth'

/** Each that was refused for its telephone is put right: nothing that was typed is missing. */
async function mendAll(page: Page): Promise<number> {
  for (let mended = 0; ; mended += 1) {
    await form(page).settled()
    const mend = page.getByRole('button', { name: 'Corriger' }).first()
    if ((await mend.count()) === 0) return mended
    await mend.click()
    await page.getByRole('checkbox', { name: /partage ce téléphone/u }).check()
    await form(page).button.click()
    await page.getByText('C’est enregistré').waitFor()
  }
}

/** How many the event of today counts, which each form chose by itself. */
async function countedAtEvent(onPage: Page): Promise<number> {
  await onPage.goto('/conseil/evenements')
  const own = onPage.getByRole('row', { name: /Mission Grand Ouest/u }).filter({ hasText: 'Pied d’immeuble' })
  return Number(await own.getByRole('cell').last().innerText())
}

/** Family names of the people of this test, as the list of the portal has them. */
async function listMade(page: Page): Promise<string[]> {
  const names: string[] = []
  for (let number = 1; ; number += 1) {
    await page.goto(`/conseil/habitants?nom=${givenName}&page=${number}`)
    const links = await page.getByRole('link', { name: new RegExp(` ${givenName}$`, 'u') }).allInnerTexts()
    if (links.length === 0) return names
    names.push(...links.map((text) => text.replace(` ${givenName}`, '')))
  }
}

/** `aaa`, `baa`…: names have no digits. */
const lettersOf = (index: number) =>
  [0, 1, 2].map((place) => String.fromCharCode(97 + (Math.floor(index / 26 ** place) % 26))).join('')

it.each([
  ['a4', 210, 297],
  ['a5', 148, 210],
])('prints the poster of an event on one sheet of %s', async (sheet, width, height) => {
  await page.goto('/conseil/evenements')
  await page.getByRole('link', { name: 'Forum des métiers' }).click()
  await page.getByRole('link', { name: 'Imprimer l’affiche' }).click()
  await page.getByRole('link', { name: sheet.toUpperCase() }).click()
  await page.locator(`[data-sheet="${sheet}"]`).waitFor()
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...paper.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)]
  // Points of a 72nd of an inch.
  const millimetres = boxes.map((box) =>
    [box[1], box[2]].map((points) => Math.round((Number(points) / 72) * 25.4)),
  )
  expect(millimetres).toEqual([[width, height]])
})
