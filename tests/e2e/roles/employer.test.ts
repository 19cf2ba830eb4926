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

    // Beside the form, without a button: what the portal says of it, and that it is kept.
    const beside = page.getByRole('complementary', { name: 'Ce que devient votre offre' })
    await tabAndType(page, page.getByLabel('Description'), 'Nous cherchons une femme jeune.')
    await beside.getByText('L1132-1').first().waitFor()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Servir les clients, tenir la caisse.')
    await beside.getByText('Rien à corriger dans vos mots.').waitFor()
    await beside.getByText(/votre offre rencontre au moins\s\d*[05]\sprofils/u).waitFor()
    await beside.getByText(/^Enregistré à/u).waitFor()
    await page.reload({ waitUntil: 'networkidle' })
    expect(await page.getByLabel('Description').inputValue()).toBe('Servir les clients, tenir la caisse.')
    expect(await page.getByLabel('Salaire brut, à partir de').inputValue()).toBe('13,10')
    await tabAndPress(page, button('Publier l’offre'), 'Enter')
    await page.getByRole('heading', { name: jobTitle, level: 1 }).waitFor()
    await page.getByText('Publiée').first().waitFor()

    await tabAndPress(page, page.getByRole('link', { name: 'Dupliquer' }), 'Enter')
    await page.waitForURL('**/employeur/offres/nouvelle?copie=*')
    expect(await page.getByLabel('Nombre de postes').inputValue()).toBe('3')
    expect(await page.getByRole('radio', { name: jobTitle }).isChecked()).toBe(true)

    await page.goBack()
    await page.getByRole('link', { name: 'Voir comme une personne' }).click()
    await page.getByRole('heading', { name: jobTitle, level: 1 }).waitFor()
    await page.getByText('C’est ce que lit une personne').waitFor()
    await page.getByText('Servir les clients, tenir la caisse.').waitFor()
  })

  it('says what waits for an answer and by when, on her home and on the board', async () => {
    const { page } = employer
    await page.goto('/employeur')
    const task = page.getByRole('listitem').filter({ hasText: 'Dire la suite pour le profil' }).first()
    const deadline = /avant le \S+ \d+(er)?\s\S+/u.exec(await task.innerText())?.[0]
    const reference = /profil (\S+)/u.exec(await task.innerText())?.[1] ?? ''
    await page.goto('/employeur/mises-en-relation')
    const column = page.getByRole('region', { name: /^À vous de répondre/u })
    const first = column.getByRole('listitem').first()
    // The most pressing of the home is the first of the board, by the same day.
    expect(await first.innerText()).toContain(reference)
    expect(await first.innerText()).toContain(deadline)
    expect(await column.getByRole('heading').innerText()).toContain(
      `(${await column.getByRole('listitem').count()})`,
    )
    await page.goto('/employeur')
    await task.getByRole('link', { name: /Dire la suite/u }).click()
    await page.getByRole('heading', { level: 1, name: reference }).waitFor()
  })

  it('narrows a pool by its facets, each an address with its count, and reads whom it holds', async () => {
    const { page } = employer
    await openPool(page)
    const figure = page.locator('#composition')
    const bars = await figure.locator('svg:visible text').allTextContents()
    await figure.getByText('Les mêmes nombres en tableau').click()
    const lines = await figure
      .getByRole('row')
      .filter({ has: page.getByRole('cell') })
      .allInnerTexts()
    expect(lines.length).toBeGreaterThan(1)
    for (const line of lines) {
      const people = /au moins\s\d*[05]$/u.exec(line)?.[0]
      expect(bars).toContain(people)
    }

    const facet = page.getByRole('navigation', { name: 'Filtres' }).getByRole('link').first()
    const told = /au moins\s\d*[05]/u.exec(await facet.innerText())?.[0]
    await facet.click()
    await page.waitForURL(/[?&]famille=[A-Z]\d\d$/u)
    await page.getByRole('heading', { level: 2, name: `${told} personnes` }).waitFor()
    const narrowed = page.url()
    await page.getByRole('link', { name: '(retirer ce filtre)' }).click()
    await page.waitForURL((url) => url.search === '')
    await page.goto(narrowed)
    await page.getByRole('heading', { level: 2, name: `${told} personnes` }).waitFor()
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
    // What came since her last visit stands there too, and says when nothing did.
    await page.getByRole('heading', { name: 'Ce qui est nouveau' }).waitFor()
    await page.getByText('Rien de nouveau').first().waitFor()
    await reader.close()
  })
})
