import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { signInAs } from '../browser'
import type { Stop } from './visits'

export async function openSignedIn(browser: Browser, email: string | null): Promise<Page> {
  if (email !== null) return (await signInAs(browser, email, { javaScript: true })).page
  const context = await browser.newContext({ baseURL: inject('demoUrl'), locale: 'fr-FR' })
  return context.newPage()
}

/** Goes where a stop leads, and waits until nothing more comes. */
export async function follow(page: Page, stop: Stop): Promise<void> {
  await page.goto(typeof stop === 'string' ? stop : await findLink(page, stop), { waitUntil: 'networkidle' })
}

async function findLink(page: Page, pattern: RegExp): Promise<string> {
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const next = links.find((href) => href !== null && pattern.test(href))
  if (next === undefined || next === null) throw new Error(`no link to ${pattern.source} on ${page.url()}`)
  return next
}
