import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issueSignInLink } from '@/app/modules/accounts/index.server'
import { system } from '@/app/modules/access/shared'
import { askCheckIns, sendCheckIn } from '@/app/modules/profiles/index.server'
import { exportResident } from '@/app/modules/rights/index.server'
import { schemeNames } from '@/app/modules/schemes/shared'
import { addDays } from '@/app/platform/clock'
import { stepSlugs } from '@/app/ui/profile/step-links'
import { directionOf, languageNames, pageLanguages } from '@/app/words/languages'
import type { Mail } from '@/app/platform/mailer.server'
import type { Sms } from '@/app/platform/sms/sms-sender'
import type { AccountId, CheckInId, ResidentId } from '@/drizzle/ids'
import { caseworkerOfOrganisation, introductionInState, visibleResident } from '@/seed/scenarios/index.server'
import { createTestContext } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { holdEverything } from '../setup/hold-everything'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'
import { accessTable } from './access-table'

let test: TestDatabase
let portal: TestPortal
let visitor: Visitor
let resident: Visitor
let employer: Visitor
/** What she typed, and staff about her. */
let typed: string[]
/** What stands for `:offerId` and the like. */
let ids: Record<string, readonly string[]>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const staged = await stage(test.database, async (tx) => {
    const person = await visibleResident(tx, { poolIds: [await stagePool(tx)] })
    const asked = await introductionInState(tx, person, { state: 'awaiting_resident' })
    const approved = await introductionInState(tx, person, { state: 'approved' })
    return {
      person,
      introductions: [asked, approved],
      approved,
      caseworker: await caseworkerOfOrganisation(tx),
      partner: await caseworkerOfOrganisation(tx),
    }
  })
  await holdEverything(test, staged.person, {
    introduction: staged.approved,
    caseworker: staged.caseworker,
    partner: staged.partner,
  })
  ids = {
    // One that serves nothing, and those of the links that a question to her has.
    token: ['a'.repeat(43), ...(await questionTo(staged.person.residentId))],
    step: Object.values(stepSlugs),
    offerId: staged.introductions.map(({ offer }) => offer.jobOfferId),
    introductionId: staged.introductions.map(({ introductionId }) => introductionId),
  }
  const { data } = await exportResident({
    ctx: createTestContext({ database: test.database, actor: staged.person.actor }),
    input: { residentId: staged.person.residentId },
  })
  typed = [...(data['identity'] ?? []), ...(data['notes'] ?? []), ...(data['handovers'] ?? [])]
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
  visitor = await portal.visit()
  resident = await portal.visit(staged.person.accountId)
  employer = await portal.visit(staged.introductions[0]?.employer.accountId)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

async function questionTo(residentId: ResidentId): Promise<string[]> {
  let text = ''
  const ctx = {
    ...createTestContext({
      database: test.database,
      actor: system,
      clock: { now: () => addDays(new Date(), 50) },
    }),
    mailer: {
      send: (mail: Mail) => {
        text += ` ${mail.text}`
        return Promise.resolve()
      },
    },
    sms: {
      send: (sms: Sms) => {
        text += ` ${sms.text}`
        return Promise.resolve()
      },
    },
  }
  await test.owner`delete from check_in_choices where resident_id = ${residentId}`
  await askCheckIns({ ctx })
  const [asked] = await test.owner<{ id: CheckInId }[]>`
    select id from check_ins where resident_id = ${residentId} order by asked_on desc limit 1`
  if (asked === undefined) throw new Error('she was not asked')
  await sendCheckIn({ ctx, input: { checkInId: asked.id } })
  const tokens = [...text.matchAll(/\/(?:ou-en-etes-vous|ne-plus-recevoir|m)\/(\S+)/gu)].map(
    ([, token = '']) => token,
  )
  if (tokens.length !== 3) throw new Error('not every link is there')
  return tokens
}

/** Pages that residents or visitors may open, and that are French for everybody, each with its reason. */
const frenchPages: Record<string, string> = {
  '/connexion/openid': 'for staff of partner organisations',
  '/connexion/openid/retour': 'for staff of partner organisations',
  '/desabonnement/:token': 'for employers, whose mails are French',
  '/demo/messagerie': 'of the demonstration',
  '/demo/composants': 'of the demonstration',
}
/** Addresses that answer with something else than a page. */
const noPages = /\.(rss|xml|txt|js)$|\/langue(\/|$)|^\/api\/|^\/deconnexion$|\/export$/u

const patterns = Object.entries(accessTable)
  .filter(([, { roles }]) => roles === 'anyone' || roles.includes('resident'))
  .map(([pattern]) => pattern)
  .filter((pattern) => !noPages.test(pattern) && frenchPages[pattern] === undefined)

/** What a pattern leads to, and other states of the same page. */
function pathsOf(pattern: string): string[] {
  if (pattern === '/*') return ['/nulle/part']
  const [, name] = /:(\w+)/u.exec(pattern) ?? []
  const paths =
    name === undefined ? [pattern] : (ids[name] ?? []).map((id) => pattern.replace(`:${name}`, id))
  return pattern === '/connexion' ? [...paths, '/connexion?envoye'] : paths
}

const others = pageLanguages.filter((language) => language !== 'fr')

/** Names, typed words and labels of registers, the longest first. */
async function wordsWritten(): Promise<string[]> {
  const rows = await test.owner<{ word: string }[]>`
    select label as word from occupations union select label from skills union select name from places
    union select name from talent_pools union select name from establishments union select label from job_titles
    union select display_name from staff_members union select name from partner_organisations
    union select title from field_events union select place from field_events`
  return [...rows.map(({ word }) => word), ...typed, ...Object.values(schemeNames)].toSorted(
    (a, b) => b.length - a.length,
  )
}

/** Cookies carry JSON in base64, as Remix writes them. */
const chosen = (language: string) => `cite_langue=${encodeURIComponent(btoa(JSON.stringify(language)))}`

const headersOf = (who: Visitor, language: string) => ({ Cookie: `${who.cookie}; ${chosen(language)}` })

async function read(who: Visitor, path: string, language: string): Promise<string> {
  const response = await who.get(path, { headers: headersOf(who, language) })
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
  // Subjects of mails stay as they were sent.
  'Une offre pour vous',
  'Où en êtes-vous\u00a0?',
])

/** What a page says, but for what it marks as French, and for a title that is an offer's and its employer's. */
function sentencesOf(html: string): string[] {
  const spoken = html
    .replace(/<(style|script)[\s\S]*?<\/\1>/gu, '')
    .replace(/<title>[^<]*, [^<]*<\/title>/u, '')
    .replace(/<link[^>]* hrefLang="fr"[^>]*>/giu, '')
    .replace(/<(span|a|option|optgroup)[^>]* lang="fr"[^>]*>[\s\S]*?<\/\1>/gu, '')
    .replace(/<!-- -->/gu, '')
  const texts = [...spoken.matchAll(/>([^<]+)</gu)].map(([, text]) => text ?? '')
  const labels = [...spoken.matchAll(/ (?:aria-label|data-label|placeholder|title)="([^"]+)"/gu)].map(
    ([, text]) => text ?? '',
  )
  return [...texts, ...labels].map((text) => text.trim()).filter((text) => /\p{L}{3}/u.test(text))
}

describe.each(others)('in %s', (language) => {
  it.each(patterns)('leaves nothing French on %s', async (pattern) => {
    const who = accessTable[pattern]?.roles === 'anyone' ? visitor : resident
    const paths = pathsOf(pattern)
    expect(paths).not.toEqual([])
    for (const path of paths) {
      const french = new Set(sentencesOf(await read(who, path, 'fr')))
      const page = await read(who, path, language)
      expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}"`)
      expect(sentencesOf(page).filter((text) => french.has(text) && !alike.has(text))).toEqual([])
    }
  })

  it('hands her the readable export, and marks as French only what people and registers wrote', async () => {
    const path = '/mon-espace/mes-donnees'
    const headers = headersOf(resident, language)
    const exported = await (await resident.post(`${path}/export`, { intent: 'readable' }, { headers })).text()
    const french = new Set(sentencesOf(await read(resident, path, 'fr')))
    expect(exported).toContain(`<html lang="${language}" dir="${directionOf(language)}"`)
    expect(sentencesOf(exported).filter((text) => french.has(text) && !alike.has(text))).toEqual([])
    const written = await wordsWritten()
    for (const page of [exported, await read(resident, path, language)]) {
      const marked = [...page.matchAll(/<span[^>]* lang="fr"[^>]*>([^<]*)</gu)].map(([, text = '']) =>
        text.replaceAll('&#x27;', "'"),
      )
      expect(marked.length).toBeGreaterThan(10)
      const left = marked.map((text) => written.reduce((rest, word) => rest.replaceAll(word, ''), text))
      expect(left.filter((text) => /\p{L}{3}/u.test(text.replace('la Cité', '')))).toEqual([])
    }
  })

  it('tells a resident in her words that a page is somebody else’s, and that there is none', async () => {
    for (const [path, status] of [
      ['/conseil/habitants', 403],
      ['/coordination', 403],
      ['/employeur', 403],
      ['/conseil/nulle-part', 404],
    ] as const) {
      const french = new Set(sentencesOf(await read(resident, path, 'fr')))
      const answer = await resident.get(path, { headers: headersOf(resident, language) })
      const page = await answer.text()
      expect([path, answer.status]).toEqual([path, status])
      expect(page).toContain(`<html lang="${language}" dir="${directionOf(language)}"`)
      expect(page).not.toContain('<script')
      expect(sentencesOf(page).filter((text) => french.has(text) && !alike.has(text))).toEqual([])
    }
  })

  it('refuses a form in the language of its page, and keeps what was typed', async () => {
    const fields = { givenName: 'Zohra', familyName: '', email: 'no address', phone: '12' }
    const headers = headersOf(visitor, language)
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

it('answers with a page what leads nowhere, in the space and the language of the reader', async () => {
  const lost = await visitor.get('/langue/xx', { headers: headersOf(visitor, 'tr') })
  expect(lost.status).toBe(404)
  expect(await lost.text()).toContain('<html lang="tr"')
  const page = await read(resident, `/mon-espace/mises-en-relation/${crypto.randomUUID()}`, 'tr')
  expect(page).toContain('<html lang="tr"')
  // In her own space: the way home, her languages, the way out.
  for (const way of ['href="/mon-espace"', 'action="/mon-espace/langue"', 'action="/deconnexion"']) {
    expect(page).toContain(way)
  }
  expect(page).not.toContain('Page introuvable')
})

it('speaks French to staff and employers, and ships no script to a resident in any language', async () => {
  for (const path of ['/employeur', '/compte/second-facteur', '/desabonnement/perdu']) {
    expect(await read(employer, path, 'de')).toContain('<html lang="fr" dir="ltr"')
  }
  expect(await read(resident, '/mon-espace', 'ar')).not.toContain('<script')
})

describe('the language of an account', () => {
  const languageOf = async (accountId: string) => {
    const [row] = await test.owner<
      { language: string }[]
    >`select language from accounts where id = ${accountId}`
    return row?.language
  }
  const linkFor = (accountId: AccountId) =>
    stage(test.database, (tx) => issueSignInLink(tx, { accountId, now: portal.portal.clock.now() }))
  const newResident = () => stage(test.database, (tx) => visibleResident(tx))

  it('is the one in which somebody signs up, and her mails are written in it', async () => {
    const fields = { givenName: 'Zohra', familyName: 'Essai', email: 'zohra@exemple.test', phone: '' }
    await visitor.post('/inscription/habitant', fields, { headers: headersOf(visitor, 'tr') })
    const [job] = await test.owner<{ payload: unknown }[]>`
      select payload from graphile_worker._private_jobs where key like 'sign-in:%' order by id desc limit 1`
    expect(job?.payload).toMatchObject({ language: 'tr' })
    expect(await languageOf(Reflect.get(Object(job?.payload), 'accountId'))).toBe('tr')
  })

  it('is kept when she signs in with another, not when somebody asks for a link to her address', async () => {
    const { accountId, email } = await newResident()
    await visitor.post('/connexion', { email }, { headers: headersOf(visitor, 'ar') })
    expect(await languageOf(accountId)).toBe('fr')
    const entering = await visitor.post(await linkFor(accountId), {}, { headers: headersOf(visitor, 'ar') })
    expect(entering.status).toBe(302)
    expect(await languageOf(accountId)).toBe('ar')
  })

  it('comes along to a browser in which none was chosen', async () => {
    const { accountId } = await newResident()
    await test.owner`update accounts set language = 'de' where id = ${accountId}`
    const entering = await visitor.post(await linkFor(accountId))
    expect(entering.headers.getSetCookie().join()).toContain(chosen('de'))
    expect(await languageOf(accountId)).toBe('de')
  })

  it('changes by a form of her own, which leads back to the page', async () => {
    const { accountId } = await newResident()
    const her = await portal.visit(accountId)
    expect(await read(her, '/mon-espace/apercu', 'fr')).toContain('action="/mon-espace/langue"')
    const answer = await her.post('/mon-espace/langue', { language: 'en', back: '/mon-espace/apercu' })
    expect(answer.headers.get('Location')).toBe('/mon-espace/apercu')
    expect(answer.headers.get('Set-Cookie')).toContain(chosen('en'))
    expect(await languageOf(accountId)).toBe('en')
    expect((await her.post('/mon-espace/langue', { language: 'xx' })).status).toBe(404)
    const elsewhere = await her.post('/mon-espace/langue', { language: 'en', back: '//example.org/' })
    expect(elsewhere.headers.get('Location')).toBe('/mon-espace')
  })

  it('leaves with her', async () => {
    const { accountId } = await newResident()
    const her = await portal.visit(accountId)
    await her.post('/mon-espace/langue', { language: 'en' })
    await her.post('/mon-espace/mes-donnees/effacer', { confirm: 'on' })
    expect(await languageOf(accountId)).toBeUndefined()
  })
})
