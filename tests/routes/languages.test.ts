import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stepSlugs } from '@/app/ui/profile/step-links'
import { directionOf, languageNames, pageLanguages } from '@/app/words/languages'
import { visibleResident } from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let visitor: Visitor
let resident: Visitor

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const { accountId } = await stage(test.database, async (tx) =>
    visibleResident(tx, { poolIds: [await stagePool(tx)] }),
  )
  visitor = await portal.visit()
  resident = await portal.visit(accountId)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const publicPages = [
  '/',
  '/connexion',
  '/connexion?envoye',
  `/connexion/lien/${'a'.repeat(43)}`,
  '/inscription/habitant',
  '/inscription/employeur',
  '/donnees-effacees',
  '/nulle/part',
]
const residentPages = [
  '/mon-espace',
  ...Object.values(stepSlugs).map((slug) => `/mon-espace/profil/${slug}`),
  '/mon-espace/apercu',
  '/mon-espace/visibilite',
  '/compte/sessions',
]
const others = pageLanguages.filter((language) => language !== 'fr')

/** Cookies carry JSON in base64, as Remix writes them. */
const chosen = (language: string) => `cite_langue=${encodeURIComponent(btoa(JSON.stringify(language)))}`

async function read(who: Visitor, path: string, language: string): Promise<string> {
  const response = await who.get(path, { headers: { Cookie: `${who.cookie}; ${chosen(language)}` } })
  return response.text()
}

/** Names, and words that are spelt alike in another language. */
const alike = new Set([
  ...Object.values(languageNames),
  'La Cité de l’emploi',
  'Langues · Languages',
  'Information',
  'Name',
  'Date',
  'Page',
  'Code',
  'Pools',
])

/** What a page says, but for what it marks as French: words of ROME, of places, of pools. */
function sentencesOf(html: string): string[] {
  const spoken = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gu, '')
    .replace(/<(span|option|optgroup)[^>]* lang="fr"[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replace(/<!-- -->/gu, '')
  const texts = [...spoken.matchAll(/>([^<]+)</gu)].map(([, text]) => text ?? '')
  const labels = [...spoken.matchAll(/ (?:aria-label|placeholder|title)="([^"]+)"/gu)].map(
    ([, text]) => text ?? '',
  )
  return [...texts, ...labels].map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text))
}

describe.each(others)('in %s', (language) => {
  it.each([...publicPages, ...residentPages])('leaves nothing French on %s', async (path) => {
    const who = residentPages.includes(path) ? resident : visitor
    const french = new Set(sentencesOf(await read(who, path, 'fr')))
    const page = await read(who, path, language)
    expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}"`)
    expect(sentencesOf(page).filter((text) => french.has(text) && !alike.has(text))).toEqual([])
  })

  it('refuses a form in the language of its page, and keeps what was typed', async () => {
    const fields = { givenName: 'Zohra', familyName: '', email: 'no address', phone: '12' }
    const headers = { Cookie: `${visitor.cookie}; ${chosen(language)}` }
    const answer = await visitor.post('/inscription/habitant', fields, { headers })
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Zohra')
    for (const message of ['Indiquez le nom.', 'Indiquez une adresse', 'Indiquez un numéro']) {
      expect(page).not.toContain(message)
    }
  })
})

it('keeps a language by a link and goes back, never elsewhere', async () => {
  const go = (query: string) => visitor.get(`/langue/ar${query}`, { redirect: 'manual' })
  const answer = await go('?retour=%2Finscription%2Fhabitant')
  expect(answer.headers.get('Location')).toBe('/inscription/habitant')
  expect(answer.headers.get('Set-Cookie')).toContain('cite_langue=')
  for (const elsewhere of [
    'https://example.org/',
    '//example.org/',
    '/\\example.org',
    'javascript:alert(1)',
  ]) {
    const refused = await go(`?retour=${encodeURIComponent(elsewhere)}`)
    expect(refused.headers.get('Location')).toBe('/')
  }
})

it('speaks French to staff and employers, and ships no script to a resident in any language', async () => {
  expect(await read(visitor, '/algorithme', 'de')).toContain('<html lang="fr" dir="ltr"')
  expect(await read(resident, '/mon-espace', 'ar')).not.toContain('<script')
})
