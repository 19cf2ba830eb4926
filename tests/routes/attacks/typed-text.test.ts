import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  approvedIntroduction,
  confirmedEmployer,
  coordinatorOfOrganisation,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../../setup/portal'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { badForms } from '../bad-forms'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction
let people: Record<'visitor' | 'employer' | 'resident' | 'caseworker' | 'coordinator', Visitor>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const coordinator = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    staged = await approvedIntroduction(tx, { resident: await visibleResident(tx, { poolIds: [pool] }) })
    return coordinatorOfOrganisation(tx)
  })
  people = {
    visitor: await portal.visit(),
    employer: await portal.visit(staged.employer.accountId),
    resident: await portal.visit(staged.resident.accountId),
    caseworker: await portal.visit(staged.caseworker.accountId),
    coordinator: await portal.visit(coordinator.accountId),
  }
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

describe('markup that somebody typed', () => {
  const markup = `"'--></script><script>alert(1)</script><img src=x onerror=alert(1)>`
  /** What would run, or open an element: none of it is in a page as it was typed. */
  const live = /<\/script><script>alert|<img src=x|onerror=alert\(1\)>/u

  it('is text on every page that shows it, to everybody', async () => {
    const identity = {
      intent: 'save',
      givenName: markup,
      familyName: markup,
      address: markup,
      phone: '',
      email: '',
      birthDate: '',
    }
    expect((await people.resident.post('/mon-espace/profil/identite', identity)).status).toBe(302)
    const place = (await test.owner<{ code: string }[]>`select code from places limit 1`)[0]?.code ?? ''
    const establishment = { siret: '73282932000074', name: markup, placeCode: place }
    expect((await people.employer.post('/employeur/etablissements/nouveau', establishment)).status).toBe(302)
    const [created] = await test.owner<{ id: string }[]>`
      select id from establishments where siret = '73282932000074'`

    const { introductionId, offer, resident } = staged
    const shown: [keyof typeof people, string][] = [
      ['resident', '/mon-espace'],
      ['resident', '/mon-espace/profil/identite'],
      ['resident', `/mon-espace/mises-en-relation/${introductionId}`],
      ['employer', '/employeur'],
      ['employer', `/employeur/mises-en-relation/${introductionId}`],
      ['employer', `/employeur/offres/${offer.jobOfferId}`],
      ['caseworker', '/conseil'],
      ['caseworker', '/conseil/habitants'],
      ['caseworker', `/conseil/habitants?recherche=${encodeURIComponent(markup)}`],
      ['caseworker', `/conseil/habitants/${resident.residentId}`],
      ['caseworker', `/conseil/mises-en-relation/${introductionId}`],
      ['caseworker', '/conseil/etablissements'],
      ['caseworker', `/conseil/etablissements/${created?.id ?? ''}`],
      ['coordinator', '/coordination'],
    ]
    let seen = 0
    for (const [who, path] of shown) {
      const html = await (await people[who].get(path)).text()
      expect([path, live.exec(html)?.[0]]).toEqual([path, undefined])
      if (html.includes('alert(1)')) seen += 1
    }
    // Otherwise nothing was tried: the name must have been on most of these pages.
    expect(seen).toBeGreaterThan(6)
  })

  it.each(badForms)('is text when a form gives it back: $name', async ({ who, path, good }) => {
    const before = good(staged)
    for (const field of Object.keys(before)) {
      if (field === 'intent') continue
      const html = await (
        await people[who].post(path(staged), { ...before, [field]: markup, x: markup })
      ).text()
      expect([field, live.exec(html)?.[0]]).toEqual([field, undefined])
    }
  })

  it('arrives whole, wherever it falls in the page', async () => {
    for (let length = 0; length < 24; length += 1) {
      const typed = 'x'.repeat(length) + '…'.repeat(600)
      const html = await (await people.visitor.post('/connexion', { email: typed })).text()
      expect([length, html.includes('\0'), html.includes(typed)]).toEqual([length, false, true])
    }
  })

  it('is text in addresses', async () => {
    const typed = encodeURIComponent(markup)
    for (const [who, path] of [
      ['visitor', `/connexion?envoye=${typed}&${typed}`],
      ['visitor', `/${typed}`],
      ['visitor', `/connexion/lien/${typed}`],
      ['employer', `/employeur?statut=${typed}`],
      ['employer', `/employeur/offres/${typed}`],
      ['caseworker', `/conseil/habitants?page=${typed}`],
      ['caseworker', `/conseil/offres?q=${typed}`],
      ['employer', `/api/metiers?q=${typed}`],
    ] as const) {
      const html = await (await people[who].get(path)).text()
      expect([path, live.exec(html)?.[0]]).toEqual([path, undefined])
    }
  })
})

describe('fields that no form has', () => {
  /** Names of columns that a person could want to set. */
  const wishes = (theirs: string) => ({
    id: theirs,
    accountId: theirs,
    account_id: theirs,
    residentId: theirs,
    profileId: theirs,
    caseworkerId: theirs,
    leadCaseworkerId: theirs,
    organisationId: theirs,
    registeredBy: theirs,
    createdBy: theirs,
    role: 'coordinator',
    status: 'confirmed',
    state: 'approved',
    score: '100',
    exposure: '0',
    publishedAt: '2020-01-01',
    agreedAt: '2026-01-01',
    approvedAt: '2026-01-01',
    contactEndsAt: '2036-01-01',
    verified: 'true',
    __proto__: 'x',
    'constructor.prototype.role': 'coordinator',
  })

  it('change nothing that the form does not change without them', async () => {
    const victim = await stage(test.database, (tx) => visibleResident(tx))
    const theirs = victim.residentId
    const rows = () => test.owner<{ rows: string }[]>`
      select (select count(*) from accounts where role in ('caseworker', 'coordinator'))::text || ' '
        || (select count(*) from establishments where status = 'confirmed')::text || ' '
        || (select count(*) from introductions where state = 'approved')::text || ' '
        || (select count(*) from profile_skills where verified)::text || ' '
        || (select md5(string_agg(profiles::text, ',' order by id)) from profiles where resident_id = ${theirs})
        || (select md5(string_agg(identities::text, ',')) from identity.identities where resident_id = ${theirs})
        as rows`
    const before = await rows()
    const extra = wishes(theirs)
    const sent: [keyof typeof people, string, Record<string, string>][] = [
      ['visitor', '/inscription/employeur', { email: 'patron@exemple.test' }],
      [
        'visitor',
        '/inscription/habitant',
        { givenName: 'Sami', familyName: 'E', email: 's@exemple.test', phone: '' },
      ],
      ['resident', '/mon-espace/profil/identite', { intent: 'save', givenName: 'Nour', familyName: 'E' }],
      ['resident', '/mon-espace/profil/competences', { intent: 'save' }],
      ['resident', '/mon-espace/visibilite', {}],
      ['employer', `/employeur/mises-en-relation/${staged.introductionId}`, { intent: 'x' }],
    ]
    for (const [who, path, fields] of sent) {
      const response = await people[who].post(path, { ...fields, ...extra })
      expect([path, response.status < 500]).toEqual([path, true])
    }
    expect(await rows()).toEqual(before)
    expect(
      await test.owner`select role from accounts join identity.email_addresses on account_id = accounts.id
        where role not in ('resident', 'employer', 'caseworker', 'coordinator')`,
    ).toHaveLength(0)
  })

  it('publish no offer for somebody else’s establishment, nor under another state', async () => {
    const { establishmentId: theirs } = await stage(test.database, (tx) => confirmedEmployer(tx))
    const count = () => test.owner`select id from job_offers where establishment_id = ${theirs}`
    const before = (await count()).length
    const good = badForms.find(({ name }) => name === 'offer')?.good(staged) ?? {}
    const response = await people.employer.post('/employeur/offres/nouvelle', {
      ...good,
      ...wishes(theirs),
      establishmentId: theirs,
    })
    expect([response.status >= 400 && response.status < 500, (await count()).length]).toEqual([true, before])
  })
})
