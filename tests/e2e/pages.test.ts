import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launchBrowser, signInAs } from './browser'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** An address, or the first link of the page before that leads to such an address. */
type Stop = string | RegExp

const steps = [
  'identite',
  'metiers',
  'experience',
  'competences',
  'permis',
  'langues',
  'disponibilites',
  'trajets',
  'contrats',
]

const visits: { who: string; email: string | null; stops: Stop[] }[] = [
  {
    who: 'a visitor',
    email: null,
    stops: [
      '/',
      '/connexion',
      '/connexion?envoye',
      '/connexion/lien/perdu',
      '/connexion/openid',
      '/connexion/openid/retour',
      '/inscription/habitant',
      '/inscription/employeur',
      '/algorithme',
      '/donnees-effacees',
      '/demo/messagerie',
      '/nulle-part',
    ],
  },
  {
    who: 'a resident',
    email: 'habitante@demo.test',
    stops: [
      '/mon-espace',
      /\/mon-espace\/mises-en-relation\/[^/]+$/u,
      ...steps.map((step) => `/mon-espace/profil/${step}`),
      '/mon-espace/apercu',
      '/mon-espace/visibilite',
      '/mon-espace',
      /\/mes-donnees$/u,
      /\/recu$/u,
      '/mon-espace/mes-donnees',
      /\/effacer$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'an employer',
    email: 'employeur@demo.test',
    stops: [
      '/employeur/etablissements/nouveau',
      '/employeur/offres/nouvelle',
      '/employeur/mises-en-relation',
      /\/employeur\/mises-en-relation\/[^/]+$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/modifier$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/fermer$/u,
      '/employeur?statut=publiees',
      /\/employeur\/offres\/[0-9a-f-]{36}$/u,
      /\/profils\/[^/]+$/u,
      /\/compte\/sessions$/u,
      '/coordination',
    ],
  },
  {
    who: 'a caseworker',
    email: 'conseillere@demo.test',
    stops: [
      '/conseil',
      /\/conseil\/mises-en-relation\/[^/]+$/u,
      /\/recu$/u,
      '/conseil/habitants/nouveau',
      '/conseil/etablissements',
      /\/conseil\/etablissements\/[^/]+$/u,
      /\?refuser$/u,
      '/conseil/equite',
      '/conseil/offres',
      /\/conseil\/offres\/[^/]+$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/profil\/competences$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/visibilite$/u,
      '/conseil/habitants',
      /\/conseil\/habitants\/[0-9a-f-]{36}$/u,
      /\/mes-donnees$/u,
      /\/effacer$/u,
      '/conseil',
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
  {
    who: 'a coordinator',
    email: 'coordination@demo.test',
    stops: [
      '/coordination',
      /\/coordination\/bareme$/u,
      /\/coordination\/bareme\/[^/]+$/u,
      '/coordination',
      /\/coordination\/annonces$/u,
      /\/coordination\/moteur$/u,
      /\/coordination\/equipe$/u,
      /\/compte\/second-facteur$/u,
      /\/compte\/sessions$/u,
    ],
  },
]

async function openSignedIn(email: string | null): Promise<Page> {
  if (email !== null) return (await signInAs(browser, email, { javaScript: true })).page
  const context = await browser.newContext({ baseURL: inject('demoUrl'), locale: 'fr-FR' })
  return context.newPage()
}

async function follow(page: Page, stop: Stop): Promise<void> {
  if (typeof stop === 'string') {
    await page.goto(stop)
    return
  }
  const links = await page
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  const next = links.find((href) => href !== null && stop.test(href))
  if (next === undefined || next === null) throw new Error(`no link to ${stop.source} on ${page.url()}`)
  await page.goto(next)
}

/** What a person on a small phone, or one who does not see the page, would stumble on. */
async function findFaults(page: Page): Promise<string[]> {
  const where = new URL(page.url()).pathname
  const { overflow, unbound, escaped } = await page.evaluate(() => ({
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    // A plain space there lets the sign fall to the next line, away from its word.
    unbound: document.body.innerText.split('\n').filter((line) => /\S [:;?!»]|« /u.test(line)),
    // An escape that JSX took for plain text.
    escaped: document.body.innerText.split('\n').filter((line) => line.includes('\\u')),
  }))
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: ['wcag2a', 'wcag2aa'], resultTypes: ['violations'] })
    .analyze()
  return [
    ...(overflow > 0 ? [`${where}: ${overflow} px too wide`] : []),
    ...unbound.map((line) => `${where}: unbound punctuation in “${line}”`),
    ...escaped.map((line) => `${where}: an escape shown in “${line}”`),
    ...violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`),
  ]
}

describe.concurrent.each(visits)('the pages of $who, at 360 px', ({ email, stops }) => {
  it('fit the screen, keep French spacing and have no accessibility violation', async () => {
    const page = await openSignedIn(email)
    await page.setViewportSize({ width: 360, height: 740 })
    const seen = new Set<string>()
    const faults: string[] = []
    for (const stop of stops) {
      await follow(page, stop)
      if (seen.has(page.url())) continue
      seen.add(page.url())
      faults.push(...(await findFaults(page)))
    }
    expect(faults).toEqual([])
    await page.context().close()
    // Up to thirty pages each, while the other roles walk through theirs on the same cores.
  }, 300_000)
})
