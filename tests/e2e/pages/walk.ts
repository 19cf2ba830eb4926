import type { Browser, Page } from 'playwright-core'
import { inject } from 'vitest'
import { signInAs } from '../browser'
import type { Stop, Visit } from './visits'

export async function openVisit(browser: Browser, { email, signUp, language }: Visit): Promise<Page> {
  const page = await openSignedIn(browser, email, signUp)
  if (language !== undefined) await page.goto(`/langue/${language}`)
  // What one arrives on is weighed when one comes back to it.
  await page.waitForLoadState('networkidle')
  return page
}

async function openSignedIn(browser: Browser, email: string | null, signUp: Visit['signUp']): Promise<Page> {
  if (email !== null) return (await signInAs(browser, email, { javaScript: true, signUp })).page
  const context = await browser.newContext({ baseURL: inject('demoUrl'), locale: 'fr-FR' })
  return context.newPage()
}

/** Goes where a stop leads, and waits until nothing more comes. Returns the faults met on the way. */
export async function follow(page: Page, stop: Stop): Promise<string[]> {
  if (typeof stop === 'function') return stop(page)
  await page.goto(typeof stop === 'string' ? stop : await findLink(page, stop), { waitUntil: 'networkidle' })
  return []
}

async function findLink(page: Page, pattern: RegExp): Promise<string> {
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const next = links.find((href) => href !== null && pattern.test(href))
  if (next === undefined || next === null) throw new Error(`no link to ${pattern.source} on ${page.url()}`)
  return next
}
