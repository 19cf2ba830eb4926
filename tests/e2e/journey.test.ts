import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, shoot, signInAs, type Person } from './browser'

/** Nour, whom the demo's stories put within reach of the bakery's shop. */
const resident = { email: 'habitante@demo.test' }
const jobTitle = 'Vendeur / Vendeuse en alimentation générale'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** From an empty form to a published offer; returns its address. */
async function publishOffer(page: Page): Promise<string> {
  await page.goto('/employeur')
  await page.getByRole('link', { name: 'Écrire une offre' }).click()
  await page.getByRole('heading', { name: 'Qui recherchez-vous' }).waitFor()
  // Typed without accents, and with a slip.
  await page.getByLabel(/Chercher un métier/u).fill('vendeuse alimentasion generale')
  await page.getByRole('button', { name: 'Chercher' }).first().click()
  await page.getByRole('radio', { name: new RegExp(jobTitle, 'u') }).check()
  await page.getByRole('button', { name: 'Proposer les compétences du métier' }).click()
  const skills = page.locator('input[name="skills"]')
  await skills.nth(3).waitFor()
  await skills.nth(3).check()
  await page.getByLabel('Type de contrat').selectOption({ label: 'CDI' })
  await page.getByLabel('Salaire brut, à partir de').fill('13,10')
  await page.getByLabel('Nombre de postes').fill('2')
  await page.getByRole('button', { name: 'Publier l’offre' }).click()
  await page.getByRole('heading', { name: jobTitle, level: 1 }).waitFor()
  return page.url()
}

/** This employer's own name for Nour, from the introduction that the story gave them. */
async function readReference(page: Page): Promise<string> {
  await page.goto('/employeur/mises-en-relation')
  const row = page.getByRole('listitem').filter({ hasText: jobTitle }).filter({ hasText: 'Contact transmis' })
  return (await row.getByRole('link').first().innerText()).trim()
}

/** To the page of a list that has it. */
async function turnPagesTo(page: Page, wanted: Locator): Promise<void> {
  for (let at = 1; ; at += 1) {
    await page
      .getByText(new RegExp(`^Page ${at} sur `, 'u'))
      .or(wanted.first())
      .first()
      .waitFor()
    if ((await wanted.count()) > 0) return
    await page.getByRole('link', { name: 'Suivante' }).click()
  }
}

async function requestIntroduction(page: Page, offer: string, reference: string): Promise<string> {
  await page.goto(offer)
  const card = page.getByRole('article').filter({ hasText: reference })
  await turnPagesTo(page, card)
  expect(await card.innerText()).toMatch(/points sur 100/u)
  await card.getByRole('link', { name: /Pourquoi ce score/u }).click()
  await page.getByRole('heading', { level: 1, name: reference }).waitFor()
  await page.getByRole('button', { name: 'Demander une mise en relation' }).click()
  await page.getByText('Le nom et le téléphone sont encore protégés').waitFor()
  return page.url()
}

const pathOf = (address: string) => new URL(address).pathname
const idOf = (address: string) => pathOf(address).split('/').at(-1) ?? ''

async function reviewAndAsk({ page }: Person, introductionId: string): Promise<void> {
  await page.goto('/conseil')
  const row = page.locator(`a[href$="/conseil/mises-en-relation/${introductionId}"]`)
  await turnPagesTo(page, row)
  await row.click()
  // The queue has a button of that name too.
  await page.waitForURL(`**/conseil/mises-en-relation/${introductionId}`)
  await page.getByRole('button', { name: 'Prendre en charge' }).click()
  await page.getByRole('button', { name: 'L’offre convient' }).click()
  await page.getByRole('button', { name: 'Enregistrer son accord' }).waitFor()
}

async function sayYes({ page }: Person, introductionId: string): Promise<void> {
  await page.goto('/mon-espace')
  await page.locator(`a[href$="/mon-espace/mises-en-relation/${introductionId}"]`).first().click()
  await page.getByRole('button', { name: 'Oui, je suis d’accord' }).click()
  await page.getByText('Vous avez dit oui').waitFor()
}

async function approve({ page }: Person, introductionId: string): Promise<string> {
  await page.goto(`/conseil/mises-en-relation/${introductionId}`)
  const name = await page.getByRole('heading', { level: 1 }).innerText()
  await page.getByRole('button', { name: 'Valider et transmettre le contact' }).click()
  await page.getByText('Validée, contact transmis').first().waitFor()
  return name.trim()
}

describe.each([
  { label: 'with JavaScript', javaScript: true },
  { label: 'without JavaScript', javaScript: false },
])('the whole journey, $label', ({ label, javaScript }) => {
  it('goes from an empty offer form to the contact shown, and to the withdrawal that takes it away', async () => {
    const shot = (page: Page, name: string) => shoot(page, `${javaScript ? 'js' : 'html'}-${name}`)
    const employer = await signInAs(browser, 'employeur@demo.test', { javaScript })
    const caseworker = await signInAs(browser, 'conseillere@demo.test', { javaScript })
    const nour = await signInAs(browser, resident.email, { javaScript })
    const problems: string[] = []
    for (const { page } of [employer, caseworker, nour]) {
      page.on('pageerror', (error) => problems.push(`${label}: ${error.message}`))
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`${label}: ${message.text()}`)
      })
    }

    const offer = await publishOffer(employer.page)
    await shot(employer.page, '1-offer')
    const reference = await readReference(employer.page)
    const introduction = await requestIntroduction(employer.page, offer, reference)
    await shot(employer.page, '2-sealed')
    const id = idOf(introduction)

    await reviewAndAsk(caseworker, id)
    await shot(caseworker.page, '3-review')
    await sayYes(nour, id)
    await shot(nour.page, '4-agreed')

    // Her yes alone opens nothing.
    await employer.page.goto(introduction)
    await employer.page.getByText('Le nom et le téléphone sont encore protégés').waitFor()

    const name = await approve(caseworker, id)
    const before = await employer.page.content()
    expect(before).not.toContain(name)
    await employer.page.goto(introduction)
    await employer.page.getByText(name).first().waitFor()
    expect(await employer.page.locator('a[href^="tel:"]').count()).toBe(1)
    await shot(employer.page, '5-contact')

    await nour.page.goto(`/mon-espace/mises-en-relation/${id}`)
    if (javaScript) {
      await nour.page.getByRole('button', { name: 'Arrêter cette mise en relation' }).click()
      await nour.page.getByText('n’a pas, ou plus, votre contact').waitFor()
    } else {
      await nour.page.goto('/mon-espace')
      await nour.page.getByRole('button', { name: 'Ne plus être visible' }).click()
      await nour.page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
    }
    await shot(nour.page, '6-left')

    await employer.page.goto(introduction)
    await employer.page.getByText('Le contact est fermé').waitFor()
    expect(await employer.page.content()).not.toContain(name)
    expect(await employer.page.locator('a[href^="tel:"]').count()).toBe(0)
    await shot(employer.page, '7-closed')

    if (!javaScript) {
      // Out of the pool: on no list of any offer, from the next reading on.
      await employer.page.goto(offer)
      for (;;) {
        await employer.page.getByRole('heading', { level: 1 }).waitFor()
        expect(await employer.page.getByRole('article').filter({ hasText: reference }).count()).toBe(0)
        const next = employer.page.getByRole('link', { name: 'Suivante' })
        if ((await next.count()) === 0) break
        await next.click()
        await employer.page.waitForLoadState()
      }
    }
    expect(problems).toEqual([])
    for (const { context } of [employer, caseworker, nour]) await context.close()
  })
})
