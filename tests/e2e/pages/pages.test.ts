import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, shoot } from '../browser'
import { findFaults } from './find-faults'
import { startScale } from './scale'
import { budgets, visits } from './visits'
import { follow, openSignedIn } from './walk'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.concurrent.each(visits)('the pages of $who', ({ who, email, budget, stops }) => {
  it('fit the screen, weigh little, keep French spacing and have no accessibility violation', async () => {
    const page = await openSignedIn(browser, email)
    const scale = await startScale(page)
    const seen = new Set<string>()
    const faults: string[] = []
    for (const stop of stops) {
      scale.reset()
      await follow(page, stop)
      if (seen.has(page.url())) continue
      seen.add(page.url())
      const weight = scale.read()
      const { all, scripts } = budgets[budget]
      if (weight.all > all || weight.scripts > scripts) {
        faults.push(`${page.url()}: weighs ${weight.all} bytes, ${weight.scripts} of them scripts`)
      }
      faults.push(...(await findFaults(page)))
      await shoot(page, `${who.replace(/^an? /u, '')}-${String(seen.size).padStart(2, '0')}`)
    }
    expect(faults).toEqual([])
    await page.context().close()
    // Up to thirty pages each, while the other roles walk through theirs on the same cores.
  }, 600_000)
})
