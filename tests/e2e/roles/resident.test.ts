import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launchBrowser, signInAs } from '../browser'
import { tabAndPress, tabTo } from './keyboard'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

it('lets a newcomer choose to be seen, and stop, by keyboard alone and without scripts', async () => {
  const { page, context } = await signInAs(browser, 'au.clavier@demo.test', {
    javaScript: false,
    signUp: '/inscription/habitant',
  })
  await page.goto('/mon-espace/visibilite')
  const join = page.getByRole('button', { name: 'Devenir visible' })
  await tabAndPress(page, page.getByRole('checkbox', { name: 'Commerce, accueil et bureau' }), 'Space')
  await tabAndPress(page, page.getByRole('radio', { name: 'Non' }), 'Space')
  await page.keyboard.press('ArrowDown')
  await tabAndPress(page, page.getByRole('checkbox', { name: /J’ai lu ce texte/u }), 'Space')
  await tabAndPress(page, join, 'Enter')

  // She had understood that employers read her name: nothing is agreed to, and the text is explained.
  const refusal = page.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.evaluate((element) => element === document.activeElement)).toBe(true)
  await tabAndPress(page, refusal.getByRole('link').first(), 'Enter')
  await tabTo(page, page.getByRole('radio', { name: 'Oui' }))
  await page.keyboard.press('ArrowUp')
  await tabAndPress(page, join, 'Enter')
  await page.waitForURL((url) => url.search !== '')

  await page.goto('/mon-espace/visibilite')
  await tabAndPress(page, page.getByRole('button', { name: 'Ne plus être visible' }), 'Enter')
  await page.waitForURL((url) => url.search !== '')
  await page.goto('/mon-espace/visibilite')
  await join.waitFor()
  await context.close()
})

it('says by one press on the page of a mail that she is still looking, without signing in or scripts', async () => {
  const reader = await browser.newContext({ baseURL: inject('demoUrl'), javaScriptEnabled: false })
  const page = await reader.newPage()
  await page.goto('/demo/messagerie')
  const link = await page.locator('a[href*="/ou-en-etes-vous/"]').last().getAttribute('href')
  await page.goto(link ?? '')
  const confirm = page.getByRole('button', { name: 'Je cherche toujours, rien n’a changé' })
  // Opening it decides nothing: whoever scans mails opens it too.
  await page.reload()
  await confirm.click()
  await page.getByRole('heading', { name: 'Merci, c’est noté' }).waitFor()
  await page.goto(link ?? '')
  await page.getByRole('heading', { name: 'Ce lien ne sert plus' }).waitFor()
  await reader.close()
})

it('goes step by step with a bar, leaves any of them for later, and says where she is', async () => {
  const { page, context } = await signInAs(browser, 'pas.a.pas@demo.test', {
    javaScript: false,
    signUp: '/inscription/habitant',
  })
  const bar = page.getByRole('progressbar')
  const before = Number(await bar.getAttribute('aria-valuenow'))
  await page.goto('/mon-espace/profil/metiers')
  expect(await page.getByText(/^Étape \d sur 9$/u).innerText()).toBe('Étape 2 sur 9')
  for (let step = 3; step <= 9; step += 1) {
    await page.getByRole('link', { name: 'Plus tard' }).click()
    await page.getByText(`Étape ${step} sur 9`).waitFor()
  }
  await page.getByRole('checkbox', { name: 'CDI' }).check()
  await page.getByRole('button', { name: 'Enregistrer et continuer' }).click()
  await page.goto('/mon-espace')
  expect(Number(await bar.getAttribute('aria-valuenow'))).toBeGreaterThan(before)
  await context.close()
})

it('shows what employers read of her, what would open more offers and what comes next, without scripts', async () => {
  const { page, context } = await signInAs(browser, 'elodie.hessling@exemple.test', { javaScript: false })
  await page.goto('/mon-espace')
  const unlocks = page.getByRole('region', { name: 'Ce qui m’ouvrirait plus d’offres' }).getByRole('listitem')
  for (const line of await unlocks.allInnerTexts()) expect(line).toMatch(/\s: [1-9]\d*\soffres? de plus$/u)
  expect(await unlocks.count()).toBeGreaterThan(0)
  const introduction = page
    .getByRole('region', { name: 'Mes mises en relation' })
    .getByRole('listitem')
    .filter({ hasText: 'Fournil Sternebrot' })
  await introduction.getByText('L’employeur a votre contact jusqu’au').waitFor()

  await page.getByRole('link', { name: 'Ce que voient les employeurs' }).click()
  await page.getByRole('heading', { level: 1, name: 'Ce que voient les employeurs' }).waitFor()
  const card = await page.getByRole('main').innerText()
  expect(card).toContain('Profil XXX-XXX')
  expect(card).not.toContain('Hessling')

  await context.close()
})

it('lets everybody read an offer, and machines too: the posting, the feed and the map name the same', async () => {
  const context = await browser.newContext({ baseURL: inject('demoUrl'), javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/')
  for (const title of ['Vous cherchez un emploi', 'Vous recrutez', 'Vous accompagnez des habitant·es']) {
    await page.getByRole('region', { name: title }).getByRole('link').first().waitFor()
  }
  await page.getByRole('link', { name: 'Les offres d’emploi' }).first().click()
  await page.waitForURL('**/offres')
  await page.getByRole('main').locator('a[href^="/offres/"]').first().click()
  await page.waitForURL(/\/offres\/[0-9a-f-]{36}$/u)
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const posting: unknown = JSON.parse(await page.locator('script[type="application/ld+json"]').innerText())
  expect(posting).toMatchObject({ '@type': 'JobPosting', title })
  for (const list of ['/offres.rss', '/sitemap.xml']) {
    expect(await (await context.request.get(list)).text()).toContain(page.url())
  }
  await context.close()
})
