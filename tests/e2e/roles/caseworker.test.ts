import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, signInAs, type Person } from '../browser'
import { tabAndPress, tabTo } from './keyboard'

let browser: Browser
let caseworker: Person
beforeAll(async () => {
  browser = await launchBrowser()
  caseworker = await signInAs(browser, 'farid@passage-ouest.test', { javaScript: true })
})
afterAll(() => browser.close())

const rows = (page: Page) => page.getByRole('row').filter({ has: page.getByRole('checkbox') })
const focusedRow = (page: Page) => page.locator('tr:has(a[data-row]:focus)')

/** Goes down with `j` to the first row of that state. */
async function goDownTo(page: Page, state: string): Promise<string> {
  const count = await rows(page).count()
  for (let step = 0; step < count; step += 1) {
    await page.keyboard.press('j')
    const text = await focusedRow(page).innerText()
    if (text.includes(state)) return focusedRow(page).getByRole('link').innerText()
  }
  throw new Error(`no row “${state}” in the queue`)
}

describe('the caseworker’s desk', () => {
  it('is worked through by keys, and lets what was asked be taken back', async () => {
    const { page } = caseworker
    await page.goto('/conseil', { waitUntil: 'networkidle' })
    const names = await page.locator('a[data-row]').allInnerTexts()

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Au clavier' }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    expect(await focusedRow(page).getByRole('link').innerText()).toBe(names[1])
    await page.keyboard.press('k')
    expect(await focusedRow(page).getByRole('link').innerText()).toBe(names[0])

    const agreed = await goDownTo(page, 'Accord reçu, à valider')
    await page.keyboard.press('v')
    const row = rows(page).filter({ hasText: agreed })
    await row.getByText('En cours').first().waitFor()
    await page.keyboard.press('u')
    await row.getByText('Accord reçu, à valider').first().waitFor()

    const read = await goDownTo(page, 'En cours d’examen')
    await page.keyboard.press('r')
    const reason = page.getByLabel('Raison, que l’employeur ne lira pas')
    expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    await tabAndPress(page, page.getByRole('button', { name: 'Refuser', exact: true }), 'Enter')
    await page.getByRole('button', { name: 'Annuler' }).waitFor()
    await page.keyboard.press('u')
    await rows(page).filter({ hasText: read }).getByText('En cours d’examen').first().waitFor()

    await page.keyboard.press('/')
    await tabTo(page, page.getByRole('searchbox'))
    await page.keyboard.type(agreed)
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]q=/u)
    // The list has come, and the field no longer takes the keys.
    await page.waitForFunction(() => document.activeElement === document.body)
    await goDownTo(page, agreed)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/conseil/mises-en-relation/*')
    await page.getByRole('heading', { level: 1, name: agreed }).waitFor()
  })

  it('shares out several at once, and keeps a view', async () => {
    const { page } = caseworker
    await page.goto('/conseil?suivi=ma-structure', { waitUntil: 'networkidle' })
    await page.getByText('Garder ou retirer une vue').click()
    await page.getByLabel('Nom de cette vue').fill('Chez nous')
    await page.getByRole('button', { name: 'Garder ces filtres' }).click()
    const view = page.getByRole('navigation', { name: 'Mes vues' }).getByRole('link', { name: 'Chez nous' })
    await view.waitFor()
    await page.goto('/conseil', { waitUntil: 'networkidle' })
    await view.click()
    await page.waitForURL('**/conseil?suivi=ma-structure')

    const given = async () => {
      for (const index of [0, 1]) await rows(page).nth(index).getByRole('checkbox').check()
      await page.getByText('Confier à…').click()
      await page.getByLabel('À qui').selectOption({ label: 'Mireille Zundelrath' })
      await page.getByRole('button', { name: 'Confier', exact: true }).click()
      await page.getByText('2 mises en relation').waitFor()
    }
    const names = await page.locator('a[data-row]').allInnerTexts()
    await given()
    await page.getByRole('button', { name: 'Annuler' }).click()
    await page.getByRole('button', { name: 'Annuler' }).waitFor({ state: 'detached' })
    expect(await page.locator('a[data-row]').allInnerTexts()).toEqual(names)

    // Not taken back: ten seconds later a job gives them, and they leave the list of our own.
    await given()
    await page.getByRole('button', { name: 'Annuler' }).waitFor({ state: 'detached', timeout: 60_000 })
    await page.reload()
    expect(await page.locator('a[data-row]').count()).toBe(names.length - 2)
  })

  it('keeps a note that the person reads and a file given to a colleague', async () => {
    const { page } = caseworker
    await page.goto('/conseil/habitants?nom=Belkhirane')
    await page.getByRole('link', { name: 'Belkhirane Nour' }).click()
    const note = 'Préfère qu’on l’appelle après 14 h.'
    await page.getByLabel('Nouvelle note').fill(note)
    await page.getByRole('button', { name: 'Garder la note' }).click()
    await page.getByRole('listitem').filter({ hasText: note }).first().waitFor()
    await page.getByText('Confier à…').click()
    await page.getByLabel('À qui').selectOption({ label: 'Mireille Zundelrath' })
    await page.getByRole('button', { name: 'Confier', exact: true }).click()
    await page.getByText('Suivi\u00a0: Mireille Zundelrath').waitFor()

    const nour = await signInAs(browser, 'habitante@demo.test', { javaScript: false })
    await nour.page.goto('/mon-espace/mes-donnees')
    await nour.page.getByText(note).first().waitFor()
    // And that he read who she is.
    const readers = nour.page.getByRole('region', { name: 'Qui m’a vu·e' }).getByRole('row')
    await readers.filter({ hasText: 'Farid Mazouni-Lenz' }).first().waitFor()
    await nour.context.close()
  })

  it('finds people for an offer and offers for a person, each with why, and what is to be done next', async () => {
    const { page } = caseworker
    await page.goto('/conseil/offres')
    await page.getByRole('main').locator('a[href^="/conseil/offres/"]').first().click()
    const people = page.getByRole('region', { name: 'Les plus proches de l’offre' }).locator('> ul > li')
    await people.first().waitFor()
    const scores: number[] = []
    for (const each of await people.all()) scores.push(await readWhy(each))
    expect(scores).toEqual([...scores].sort((a, b) => b - a))

    const proposed = people.filter({ has: page.getByRole('button', { name: /^Proposer/u }) }).first()
    const name = await proposed.getByRole('heading').innerText()
    await proposed.getByRole('link', { name }).click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    const offers = page
      .getByRole('region', { name: 'Les offres qui lui vont le mieux' })
      .locator('ul.divide-y > li')
    expect(await offers.count()).toBeGreaterThan(0)
    const points: number[] = []
    for (const each of await offers.all()) points.push(await readWhy(each))
    expect(points).toEqual([...points].sort((a, b) => b - a))

    const next = page.getByRole('region', { name: 'Prochaine action' })
    await next
      .getByText(/^Prévoir/u)
      .first()
      .click()
    await next.getByLabel('Quoi').selectOption({ index: 1 })
    await next.getByLabel('Pour le').fill('2099-03-12')
    await next.getByRole('button', { name: 'Prévoir', exact: true }).click()
    await next.getByText('12 mars').waitFor()
    await next.getByRole('button', { name: 'C’est fait' }).click()
    await next.getByText('Rien n’est prévu').waitFor()
  })

  it('goes from who slips away to a call, on a phone: one tap for what came of it', async () => {
    const { page } = caseworker
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto('/conseil/veille?suivi=tous')
    for (const row of await page
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .all()) {
      // A reason, and its date.
      expect(await row.getByRole('cell').first().innerText()).toMatch(/\d{4}\./u)
    }
    await page.getByRole('link', { name: 'Appeler', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'À appeler' }).waitFor()
    const count = async () => Number(/\d+/u.exec(await page.getByText(/^\d+\spersonnes?$/u).innerText())?.[0])
    const before = await count()
    const card = page
      .getByRole('listitem')
      .filter({ has: page.locator('a[href^="tel:"]') })
      .first()
    const person = card.getByRole('heading').getByRole('link')
    const path = (await person.getAttribute('href')) ?? ''
    await card.getByRole('button', { name: /^Message laissé/u }).click()
    await page.getByText(`${before - 1} personnes`).waitFor()
    expect(await page.locator(`h2 a[href="${path}"]`).count()).toBe(0)
    await page.goto(path)
    await page.getByRole('listitem').filter({ hasText: 'Message laissé' }).first().waitFor()
    await page.setViewportSize({ width: 1280, height: 720 })
  })
})

/** Why somebody or something stands in a list: lines of evidence, and parts that make up the score. Returns the score. */
async function readWhy(each: Locator): Promise<number> {
  expect(await each.getByRole('listitem').count()).toBeGreaterThan(0)
  await each.getByText('points sur 100').first().click()
  const parts = await each
    .locator('span[aria-hidden]')
    .filter({ hasText: /^\d+\/\d+$/u })
    .allInnerTexts()
  const score = Number(/(\d+)\spoints sur 100/u.exec(await each.innerText())?.[1])
  expect(parts.reduce((sum, part) => sum + Number(part.split('/')[0]), 0)).toBe(score)
  return score
}
