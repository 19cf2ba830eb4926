import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type FormFields, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction
let people: Record<'visitor' | 'employer' | 'resident' | 'caseworker', Visitor>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  staged = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    const caseworker = await caseworkerOfOrganisation(tx)
    const resident = await visibleResident(tx, { poolIds: [pool] })
    return awaitingResidentIntroduction(tx, { resident, caseworker, offer: await publishedOffer(tx) })
  })
  people = {
    visitor: await portal.visit(),
    employer: await portal.visit(staged.employer.accountId),
    resident: await portal.visit(staged.resident.accountId),
    caseworker: await portal.visit(staged.caseworker.accountId),
  }
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const huge = 'é'.repeat(20_000)
const rightToLeft = 'Sami \u202Exet'
const many = Array.from({ length: 10_000 }, (_, index) => String(100_000 + index))
const yesterday = new Date(Date.now() - 2 * 86_400_000).toISOString().slice(0, 10)

interface BadForm {
  name: string
  who: keyof typeof people
  path: () => string
  /** What the page takes as it stands. */
  good: () => FormFields
  /** One field made wrong at a time. */
  bad: [field: string, value: string | string[]][]
}

const forms: BadForm[] = [
  {
    name: 'sign in',
    who: 'visitor',
    path: () => '/connexion',
    good: () => ({ email: 'personne@exemple.test' }),
    bad: [
      ['email', ''],
      ['email', 'pas une adresse'],
      ['email', `${huge}@exemple.test`],
      ['email', 'a\0b@exemple.test'],
      ['email', '🥖@exemple.test'],
      ['email', ['deux@exemple.test', 'adresses@exemple.test']],
    ],
  },
  {
    name: 'resident sign-up',
    who: 'visitor',
    path: () => '/inscription/habitant',
    good: () => ({ givenName: 'Sami', familyName: 'Essai', email: 'sami@exemple.test', phone: '' }),
    bad: [
      ['givenName', ''],
      ['givenName', huge],
      ['givenName', rightToLeft],
      ['familyName', 'Es\0sai'],
      ['phone', '12'],
      ['phone', '06 39 98 🥖'],
      ['email', 'sami@'],
    ],
  },
  {
    name: 'establishment',
    who: 'employer',
    path: () => '/employeur/etablissements/nouveau',
    good: () => ({ siret: '00000000100008', name: 'Boulangerie d’essai', placeCode: 'inconnue' }),
    bad: [
      ['siret', '12345678901234'],
      ['siret', '🥖'],
      ['siret', huge],
      ['name', ''],
      ['name', huge],
      ['name', rightToLeft],
      ['placeCode', 'nulle-part'],
    ],
  },
  {
    name: 'offer',
    who: 'employer',
    path: () => '/employeur/offres/nouvelle',
    good: () => ({
      intent: 'publish',
      establishmentId: staged.employer.establishmentId,
      jobTitleCode: String(staged.offer.built.offer.jobTitleCode ?? ''),
      contract: 'permanent',
      openings: '1',
      hourlyPayMin: '13,50',
    }),
    bad: [
      ['establishmentId', 'x'],
      ['jobTitleCode', '999999'],
      ['jobTitleCode', 'boulanger'],
      ['jobTitleCode', ''],
      ['contract', 'esclavage'],
      ['contract', ''],
      ['openings', '0'],
      ['openings', '-3'],
      ['openings', '1e9'],
      ['openings', huge],
      ['hourlyPayMin', '-5'],
      ['hourlyPayMin', '3'],
      ['hourlyPayMin', 'beaucoup'],
      ['hourlyPayMin', '13\0'],
      ['hourlyPayMax', '13'],
      ['hoursPerWeek', '90'],
      ['startsOn', yesterday],
      ['startsOn', '2027-02-31'],
      ['deadline', yesterday],
      ['deadline', 'demain'],
      ['experienceMonths', '-1'],
      ['experienceMonths', '🥖'],
      ['slots', ['monday-morning', 'never']],
      ['skills', ['999999999']],
      ['skills', many],
      ['licences', ['Z']],
      ['languages', ['klingon']],
      ['certificates', ['1']],
    ],
  },
  ...(
    [
      [
        'identite',
        { givenName: 'Nour', familyName: 'Essai' },
        [
          ['givenName', huge],
          ['givenName', ''],
          ['familyName', rightToLeft],
          ['phone', 'douze'],
          ['birthDate', '2025-01-01'],
          ['birthDate', '1800-01-01'],
          ['birthDate', '31/02/1990'],
          ['email', 'nour@'],
          ['address', 'rue\0'],
        ],
      ],
      [
        'metiers',
        { sought: ['N1103'] },
        [
          ['sought', ['Z9999']],
          ['sought', ['boulanger']],
          ['sought', ['N1103', 'N1105', 'N1101', 'N4105', 'G1602', 'K2204', 'K1302', 'D1507']],
        ],
      ],
      [
        'experience',
        { held: ['N1103'], months: ['12'] },
        [
          ['months', ['-4']],
          ['months', ['9999']],
          ['months', [huge]],
          ['held', ['Z9999']],
        ],
      ],
      [
        'competences',
        { skills: [] },
        [
          ['skills', ['999999999']],
          ['skills', ['-1']],
          ['skills', many],
        ],
      ],
      [
        'permis',
        { licences: ['B'], noCertificate: 'on' },
        [
          ['licences', ['Z']],
          ['certificates', ['999999999']],
        ],
      ],
      [
        'langues',
        { language: ['fr'], level: ['B2'] },
        [
          ['language', ['klingon']],
          ['level', ['Z9']],
        ],
      ],
      [
        'disponibilites',
        { slots: ['monday-morning'] },
        [
          ['slots', ['monday-morning', 'never']],
          ['from', '2027-02-31'],
          ['from', '1990-01-01'],
        ],
      ],
      [
        'trajets',
        { walk: '20' },
        [
          ['walk', '7'],
          ['car', '-30'],
          ['place', 'nulle-part'],
        ],
      ],
      ['contrats', { contracts: ['permanent'] }, [['contracts', ['esclavage']]]],
    ] satisfies [string, FormFields, [string, string | string[]][]][]
  ).map(([slug, good, bad]): BadForm => ({
    name: `profile step ${slug}`,
    who: 'resident',
    path: () => `/mon-espace/profil/${slug}`,
    good: () => ({ intent: 'save', ...good }),
    bad,
  })),
  {
    name: 'the caseworker’s note of an agreement',
    who: 'caseworker',
    path: () => `/conseil/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'agree', channel: 'phone', agreedOn: new Date().toISOString().slice(0, 10) }),
    bad: [
      ['channel', 'pigeon'],
      ['channel', 'online'],
      ['agreedOn', '2999-01-01'],
      ['agreedOn', '1999-01-01'],
      ['agreedOn', 'hier'],
    ],
  },
  {
    name: 'the caseworker’s refusal',
    who: 'caseworker',
    path: () => `/conseil/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'refuse' }),
    bad: [
      ['reason', 'parce que'],
      ['reason', huge],
    ],
  },
  {
    name: 'the resident’s refusal',
    who: 'resident',
    path: () => `/mon-espace/mises-en-relation/${staged.introductionId}`,
    good: () => ({ intent: 'decline' }),
    bad: [['reason', 'parce que']],
  },
]

/** Rows of every table, but for what a read or a sign-in leaves by itself. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await test.owner<{ schema: string; name: string }[]>`
    select nspname as schema, relname as name from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and nspname in ('public', 'identity') order by 1, 2`
  const counts: Record<string, number> = {}
  for (const { schema, name } of tables) {
    if (name === 'audit_entries') continue
    const [row] = await test.owner<
      { rows: number }[]
    >`select count(*)::int as rows from ${test.owner(schema)}.${test.owner(name)}`
    counts[name] = row?.rows ?? -1
  }
  return counts
}

/** As React writes text into HTML. */
const escaped = (text: string) =>
  text
    .replace(/&/gu, '&amp;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#x27;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')

describe.each(forms)('$name', ({ who, path, good, bad }) => {
  it.each(bad.map(([field, value]) => [field, label(value), value] as const))(
    'refuses %s = %s beside the field, keeps what was typed, writes nothing',
    async (field, _label, value) => {
      const before = await countRows()
      const response = await people[who].post(path(), { ...good(), [field]: value })
      const html = await response.text()
      expect([response.status, await countRows()]).toEqual([422, before])
      // The summary leads to the field, and the field says what is wrong with it.
      expect(html).toMatch(new RegExp(`role="alert"[^]*href="#[a-zé-]*-${field}"`, 'u'))
      // An establishment is not typed: with one only, the page names it and has no field.
      if (field !== 'establishmentId') {
        expect(html).toMatch(new RegExp(`aria-describedby="[^"]*-${field}-[^"]*"`, 'u'))
      }
      for (const [name, typed] of Object.entries({ ...good(), [field]: value })) {
        const [text] = [typed].flat()
        if (
          name === 'intent' ||
          text === undefined ||
          text.length > 300 ||
          text.includes('\0') ||
          name !== field
        )
          continue
        if (isTyped(field)) expect(html).toContain(escaped(text))
      }
    },
  )
})

/** Fields in which people type; the others offer a choice, and a choice that does not exist has no box to keep. */
const isTyped = (field: string) =>
  [
    'email',
    'givenName',
    'familyName',
    'phone',
    'siret',
    'name',
    'openings',
    'hourlyPayMin',
    'hourlyPayMax',
    'hoursPerWeek',
    'experienceMonths',
    'months',
    'address',
  ].includes(field)

const label = (value: string | string[]) => {
  const text = [value].flat().slice(0, 3).join(' ')
  return text.length > 40
    ? `${text.slice(0, 20)}… (${[value].flat().length} × ${text.length})`
    : JSON.stringify(text)
}

describe('a link that signs in', () => {
  it('serves once', async () => {
    const visitor = await portal.visit()
    const [link] = await test.owner<
      { digest: string }[]
    >`select token_digest as digest from sign_in_links limit 1`
    expect(link).toBeDefined()
    const response = await visitor.post(`/connexion/lien/${'b'.repeat(43)}`)
    expect([response.status, (await response.text()).includes('Demandez-en un nouveau')]).toEqual([409, true])
    expect(response.headers.get('Set-Cookie') ?? '').not.toContain('cite_session')
  })
})

describe('a body', () => {
  it('past the limit is refused, whatever length it claims', async () => {
    const response = await people.employer.post('/employeur/offres/nouvelle', {
      skills: [huge, huge, huge, huge, huge, huge],
    })
    expect(response.status).toBe(413)
  })

  it('of another kind than a form’s is refused', async () => {
    for (const type of ['application/json', 'multipart/form-data; boundary=x', 'text/plain']) {
      const response = await people.employer.post(
        '/employeur/offres/nouvelle',
        {},
        { body: '{}', headers: { Cookie: people.employer.cookie, 'Content-Type': type } },
      )
      expect([type, response.status]).toEqual([type, 422])
    }
  })
})
