import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { inject } from 'vitest'

const artefacts = join(import.meta.dirname, '..', '..', '.artefacts', 'screenshots')

/** Debian's chromium, or the one that CHROMIUM names. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

export interface Person {
  page: Page
  context: BrowserContext
}

/**
 * A browser of her own for each person, signed in through the mail that the demo's mailbox shows.
 * @param options.signUp where somebody new leaves her address.
 */
export async function signInAs(
  browser: Browser,
  email: string,
  options: { javaScript: boolean; signUp?: string | undefined; baseURL?: string },
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: options.baseURL ?? inject('demoUrl'),
    javaScriptEnabled: options.javaScript,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  await enterByLink(page, email, options.signUp)
  await page.getByRole('button', { name: 'Se déconnecter' }).waitFor()
  return { page, context }
}

/** Through the mail that the demo's mailbox shows, as far as the page behind its button. @param from where the address is left. */
export async function enterByLink(page: Page, email: string, from = '/connexion'): Promise<void> {
  const before = await readSignInLinks(page, email)
  await page.goto(from)
  await page.getByLabel(/^Votre adresse e-mail/u).fill(email)
  for (const name of ['Votre prénom', 'Votre nom']) {
    const field = page.getByLabel(name)
    if ((await field.count()) > 0) await field.fill('Maëlle')
  }
  await page.getByRole('button', { name: 'Recevoir mon lien' }).click()
  await page.getByRole('heading', { name: 'Regardez votre messagerie' }).waitFor()
  await page.goto(await waitForSignInLink(page, email, before))
  await page.getByRole('button', { name: 'Entrer dans mon espace' }).click()
}

/** Every link that the mailbox shows for an address, newest first. */
async function readSignInLinks(page: Page, email: string): Promise<string[]> {
  await page.goto('/demo/messagerie')
  const links = page
    .getByRole('region')
    .filter({ hasText: `À ${email},` })
    .locator('a[href*="/connexion/lien/"]')
  return links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
}

/** A link that was not there before it was asked for: a job sends it, so the page is read until it has come. */
async function waitForSignInLink(page: Page, email: string, before: readonly string[]): Promise<string> {
  for (;;) {
    const fresh = (await readSignInLinks(page, email)).find((link) => !before.includes(link))
    if (fresh !== undefined) return fresh
  }
}

/** Keeps what a page looks like at a phone's and at a desk's width, for whoever looks at the artefacts. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(artefacts, { recursive: true })
  for (const width of [360, 1440]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: join(artefacts, `${name}-${width}.png`), fullPage: true })
  }
}
