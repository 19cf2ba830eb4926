import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { unsubscribeToken } from '@/app/modules/subscriptions/telling/unsubscribe-token.server'
import { isId } from '@/drizzle/ids'
import { launchBrowser, signInAs, type Person } from '../browser'
import { tabAndPress, tabAndType, tabTo } from './keyboard'

let browser: Browser
let employer: Person
beforeAll(async () => {
  browser = await launchBrowser()
  employer = await signInAs(browser, 'employeur@demo.test', { javaScript: true })
})
afterAll(() => browser.close())

const jobTitle = 'Vendeur / Vendeuse en alimentation générale'

async function openPool(page: Page): Promise<void> {
  await page.goto('/employeur/viviers')
  await page.getByRole('link', { name: 'Commerce, accueil et bureau' }).click()
  await page.getByRole('article').first().waitFor()
}

describe('the employer’s desk', () => {
  it('takes an offer from a blank page to the published list by keyboard alone, and copies it', async () => {
    const { page } = employer
    const button = (name: string) => page.getByRole('button', { name }).first()
    await page.goto('/employeur', { waitUntil: 'networkidle' })
    await tabAndPress(page, page.getByRole('link', { name: 'Écrire une offre' }), 'Enter')
    await page.getByRole('heading', { name: 'Qui recherchez-vous' }).waitFor()
    await tabAndType(page, page.getByLabel(/Chercher un métier/u), 'vendeuse alimentasion generale')
    await tabAndPress(page, button('Chercher'), 'Enter')
    await tabAndPress(page, page.getByRole('radio', { name: jobTitle }), 'Space')
    await tabAndPress(page, button('Proposer les compétences du métier'), 'Enter')
    await tabAndPress(page, page.locator('input[name="skills"]').nth(2), 'Space')
    await tabAndType(page, page.getByLabel('Type de contrat'), 'CDI')
    await tabAndType(page, page.getByLabel('Salaire brut, à partir de'), '13,10')
    await tabTo(page, page.getByLabel('Nombre de postes'))
    await page.keyboard.press('Control+A')
    await page.keyboard.type('3')
    await tabAndPress(page, button('Publier l’offre'), 'Enter')
    await page.getByRole('heading', { name: jobTitle, level: 1 }).waitFor()
    await page.getByText('Publiée').first().waitFor()

    await tabAndPress(page, page.getByRole('link', { name: 'Dupliquer' }), 'Enter')
    await page.waitForURL('**/employeur/offres/nouvelle?copie=*')
    expect(await page.getByLabel('Nombre de postes').inputValue()).toBe('3')
    expect(await page.getByRole('radio', { name: jobTitle }).isChecked()).toBe(true)
  })

  it('lays three profiles of a pool side by side', async () => {
    const { page } = employer
    await openPool(page)
    const cards = page.getByRole('article')
    for (const index of [0, 1, 2]) await cards.nth(index).getByRole('checkbox').check()
    const names = await cards.getByRole('heading').allInnerTexts()
    await page.getByRole('button', { name: 'Comparer les profils cochés' }).click()
    await page.getByRole('heading', { name: 'Profils côte à côte', level: 1 }).waitFor()
    const heads = await page.getByRole('columnheader').allInnerTexts()
    expect(heads.slice(1).sort()).toEqual(names.slice(0, 3).sort())
  })

  it('follows a pool, and stops from a mail by one button without signing in', async () => {
    const { page } = employer
    const followed = page.getByRole('heading', { name: 'Commerce, accueil et bureau', level: 3 })
    const subscribe = async () => {
      await openPool(page)
      await page.getByRole('radio', { name: 'Une fois par semaine' }).check()
      await page.getByRole('button', { name: 'S’abonner' }).click()
      await followed.waitFor()
      const id = await page.locator('form input[name="id"]').first().inputValue()
      if (!isId(id)) throw new Error(`${id} is no subscription`)
      // As the mail has it; a mail comes when five people do.
      return `/desabonnement/${unsubscribeToken({ secret: inject('demoSecret') }, id)}`
    }
    const reader = await browser.newContext({ baseURL: inject('demoUrl'), javaScriptEnabled: false })
    const mail = await reader.newPage()
    await mail.goto(await subscribe())
    await mail.getByRole('heading', { name: 'Commerce, accueil et bureau' }).waitFor()
    await mail.getByRole('button', { name: 'Me désabonner' }).click()
    await mail.getByRole('heading', { name: 'Vous êtes désabonné·e' }).waitFor()
    await page.reload()
    expect(await followed.count()).toBe(0)

    // The button of a mail program posts without opening the page (RFC 8058).
    const answer = await reader.request.post(await subscribe(), {
      form: { 'List-Unsubscribe': 'One-Click' },
    })
    expect(answer.ok()).toBe(true)
    await page.reload()
    expect(await followed.count()).toBe(0)
    await reader.close()
  })
})
