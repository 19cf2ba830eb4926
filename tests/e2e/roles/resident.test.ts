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
