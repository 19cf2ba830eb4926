import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  awaitingResidentIntroduction,
  caseworkerOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'
import { badForms, huge, type Sender } from './bad-forms'

let test: TestDatabase
let portal: TestPortal
let staged: StagedIntroduction
let people: Record<Sender, Visitor>

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

/** Rows of every table, but for what a read or a sign-in leaves by itself. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await test.owner<{ schema: string; name: string }[]>`
    select nspname as schema, relname as name from pg_class
    join pg_namespace on pg_namespace.oid = relnamespace
    where relkind = 'r' and nspname in ('public', 'identity') order by 1, 2`
  const counts: Record<string, number> = {}
  for (const { schema, name } of tables) {
    // What a page read also writes.
    if (['audit_entries', 'audit_chain', 'rate_limits'].includes(name)) continue
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

describe.each(badForms)('$name', ({ who, path, good, bad }) => {
  it.each(bad.map(([field, value]) => [field, label(value), value] as const))(
    'refuses %s = %s beside the field, keeps what was typed, writes nothing',
    async (field, _label, value) => {
      const before = await countRows()
      const response = await people[who].post(path(staged), { ...good(staged), [field]: value })
      const html = await response.text()
      expect([response.status, await countRows()]).toEqual([422, before])
      // The summary leads to the field, and the field says what is wrong with it.
      expect(html).toMatch(new RegExp(`role="alert"[^]*href="#[a-zé-]*-${field}"`, 'u'))
      // An establishment is not typed: with one only, the page names it and has no field.
      if (field !== 'establishmentId') {
        expect(html).toMatch(new RegExp(`aria-describedby="[^"]*-${field}-[^"]*"`, 'u'))
      }
      for (const [name, typed] of Object.entries({ ...good(staged), [field]: value })) {
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
