import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser, shoot } from '../browser'
import { listPatterns } from '../../routes/route-list'
import { findFaults } from './find-faults'
import { findCutText } from './lengthen'
import { startScale } from './scale'
import { budgets, visits } from './visits'
import { follow, openVisit } from './walk'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Paths at which somebody was. */
const walked = new Set<string>()

describe.concurrent.each(visits)('the pages of $who', (visit) => {
  it('fit the screen, weigh little, keep French spacing and have no accessibility violation', async () => {
    const page = await openVisit(browser, visit)
    const scale = await startScale(page)
    const { all, scripts } = budgets[visit.budget]
    const seen = new Set<string>()
    const faults: string[] = []
    for (const stop of visit.stops) {
      scale.reset()
      const met = await follow(page, stop)
      walked.add(new URL(page.url()).pathname)
      // The same page in another state is another page to look at.
      if (typeof stop !== 'function' && seen.has(page.url())) continue
      seen.add(typeof stop === 'function' ? `${page.url()} ${seen.size}` : page.url())
      const weight = scale.read()
      if (weight.all > all || weight.scripts > scripts) {
        faults.push(`${page.url()}: weighs ${weight.all} bytes, ${weight.scripts} of them scripts`)
      }
      const found = [
        ...met,
        ...(await findFaults(page, visit.language ?? 'fr')),
        ...(await findCutText(page)),
      ]
      faults.push(...found.map((fault) => `${page.url()}: ${fault}`))
      const name = visit.who.replace(/^an? /u, '').replaceAll(' ', '-')
      await shoot(page, `${name}-${String(seen.size).padStart(2, '0')}`)
    }
    expect(faults).toEqual([])
    await page.context().close()
    // Up to thirty pages each, while the other roles walk through theirs on the same cores.
  }, 900_000)
})

/** What answers with something else than a page to look at. */
const noPages = new Set([
  '/offres.rss',
  '/sitemap.xml',
  '/robots.txt',
  '/terrain.js',
  '/deconnexion',
  '/mon-espace/langue',
  '/mon-espace/mes-donnees/export',
  '/conseil/habitants/:residentId/mes-donnees/export',
  '/coordination/journal/export',
  '/coordination/diagnostic/export',
  '/api/sms/retour',
  '/api/metiers',
  '/api/competences',
  '/api/offre',
  '/api/inscriptions-terrain',
])

it('were all walked: no address of the portal is left out', async () => {
  const patterns = (await listPatterns()).map((pattern) => ({
    pattern,
    shape: new RegExp(`^${pattern.replaceAll(/:\w+/gu, '[^/]+').replace('*', '.+')}$`, 'u'),
  }))
  const looseness = (pattern: string) => (pattern === '/*' ? Infinity : pattern.split(':').length)
  // Of the patterns that fit, the one with a word where others have a parameter.
  const shown = new Set(
    [...walked].map((path) => {
      const fits = patterns.filter(({ shape }) => shape.test(path)).map(({ pattern }) => pattern)
      return fits.toSorted((a, b) => looseness(a) - looseness(b))[0]
    }),
  )
  const missed = patterns.filter(({ pattern }) => !shown.has(pattern) && !noPages.has(pattern))
  expect(missed.map(({ pattern }) => pattern)).toEqual([])
})
