import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { measureFairness } from '@/app/modules/matching/index.server'
import { listLeadingActions, planFunding, rankLearners } from '@/app/modules/trainings/index.server'
import {
  caseworkerOfOrganisation,
  catalogueAction,
  coordinatorOfOrganisation,
  publishedOffer,
  visibleResident,
  type StagedCaseworker,
  type StagedCoordinator,
  type StagedResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { identityOf } from '../setup/identities'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

/** Electrical work, of the starter vocabulary, and a lift truck. */
const [electrical, truck] = [403171, 491583]

let test: TestDatabase
let portal: TestPortal
let caseworker: StagedCaseworker
let coordinator: StagedCoordinator
let keeper: Visitor
const people: StagedResident[] = []

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    caseworker = await caseworkerOfOrganisation(tx)
    coordinator = await coordinatorOfOrganisation(tx)
    const nothing = { licences: [], certificates: [], languages: [], homeCell: null }
    const join = (profile: Parameters<typeof visibleResident>[1]) =>
      visibleResident(tx, { poolIds: [pool], ...profile })
    // Lacks all; lacks the truck alone; has told nothing of certificates; and five more who lack the electrical one.
    people.push(await join({ profile: nothing, caseworker }))
    people.push(await join({ profile: { ...nothing, certificates: [electrical], licences: ['B'] } }))
    people.push(await join({ profile: { ...nothing, certificates: null } }))
    for (let more = 0; more < 5; more += 1)
      people.push(await join({ profile: { ...nothing, certificates: [truck] } }))
    const asks = {
      slots: null,
      contract: null,
      startsOn: null,
      experienceMonths: null,
      skills: [],
      languages: [],
    }
    const certificates = (...codes: number[]) => codes.map((code) => ({ code, indispensable: true }))
    const licences = [{ code: 'B' as const, indispensable: true }]
    await publishedOffer(tx, { ...asks, licences: [], certificates: certificates(electrical, truck) })
    await publishedOffer(tx, { ...asks, licences: [], certificates: certificates(truck) })
    await publishedOffer(tx, { ...asks, licences, certificates: certificates(electrical) })
    await publishedOffer(tx, { ...asks, licences: [], certificates: [{ code: truck, indispensable: false }] })
  })
  keeper = await portal.visit(coordinator.accountId)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const gives = [electrical, truck].map((code) => ({ kind: 'certificate' as const, code }))
const asCaseworker = () => createTestContext({ database: test.database, actor: caseworker.actor })
const asCoordinator = () => createTestContext({ database: test.database, actor: coordinator.actor })
const at = (index: number) => people[index] ?? expect.fail('nobody there')

describe('who would gain most', () => {
  it('is counted with all that an action gives at once, and told with what is lacking', async () => {
    const actionId = await stage(test.database, (tx) => catalogueAction(tx, { gives }))
    const rank = (mine: boolean) => rankLearners({ ctx: asCaseworker(), input: { actionId, mine, page: 1 } })
    const { rows, total } = await rank(false)
    // The one who has told nothing of certificates is kept out of no offer by them.
    expect(total).toBe(7)
    const of = (index: number) => rows.find(({ residentId }) => residentId === at(index).residentId)
    expect(of(0)).toMatchObject({ opened: 2, lacks: [expect.any(String), expect.any(String)] })
    expect(of(1)).toMatchObject({ opened: 2, lacks: [expect.stringContaining('CACES')] })
    expect(of(2)).toBeUndefined()
    expect(of(3)).toMatchObject({ opened: 1, lacks: [expect.stringContaining('H0B0')] })
    expect(rows.map(({ opened }) => opened)).toEqual([2, 2, 1, 1, 1, 1, 1])
    expect((await rank(true)).rows.map(({ residentId }) => residentId)).toEqual([at(0).residentId])
  })

  it('is told on the page of the action, by name, and the reading is written down', async () => {
    const actionId = await stage(test.database, (tx) => catalogueAction(tx, { gives }))
    const visitor = await portal.visit(caseworker.accountId)
    const html = await (await visitor.get(`/conseil/formations/${actionId}?suivi=moi`)).text()
    const { familyName } = await identityOf(test, at(0).residentId)
    expect(html).toContain(familyName)
    const [read] = await test.owner`
      select details->>'in' as purpose from audit_entries
      where action = 'identity.viewed' and subject_id = ${at(0).residentId} order by id desc limit 1`
    expect(read).toEqual({ purpose: 'training_list' })
  })
})

describe('which action would open most to one person', () => {
  it('is what gives most, among those that can be entered', async () => {
    await test.owner`update training_actions set closed_at = now()`
    const both = { title: 'Les deux', gives, sessions: [{ from: 20, to: 25 }] }
    const [bothId, truckId] = await stage(test.database, async (tx) => [
      await catalogueAction(tx, both),
      await catalogueAction(tx, {
        title: 'Chariot',
        gives: gives.slice(1),
        kind: 'licence_help',
      }),
      await catalogueAction(tx, { title: 'Sans session', gives }),
      await catalogueAction(tx, { title: 'Commencée', gives, sessions: [{ from: -2, to: 5 }] }),
      await catalogueAction(tx, { ...both, title: 'Fermée', closedAt: new Date() }),
    ])
    const leading = await listLeadingActions({
      ctx: asCaseworker(),
      input: { residentId: at(0).residentId },
    })
    expect(leading.map(({ action, opened }) => [action.id, opened])).toEqual([
      [bothId, 2],
      [truckId, 1],
    ])
    const nobody = createTestContext({ database: test.database, actor: at(0).actor })
    await expect(
      listLeadingActions({ ctx: nobody, input: { residentId: at(0).residentId } }),
    ).rejects.toThrow()
  })
})

describe('what to fund', () => {
  it('is what the pool lacks and no session brings to as many, in counts that tell of nobody', async () => {
    await test.owner`update training_actions set closed_at = now()`
    await measureFairness({ ctx: createTestContext({ database: test.database }) })
    const plan = async () => (await planFunding({ ctx: asCoordinator() })) ?? expect.fail('no measure')
    const electricalLine = async () => (await plan()).lines.find(({ gain }) => gain.includes('H0B0'))
    expect(await electricalLine()).toMatchObject({
      people: { exactly: 5 },
      opened: 5,
      cover: 'nothing',
      seats: 0,
    })
    const { lines } = await plan()
    expect(lines.find(({ gain }) => gain.includes('1A'))).toMatchObject({
      people: { under: 5 },
      opened: null,
    })

    const electricalAction = { title: 'Électricité', gives: gives.slice(0, 1) }
    await stage(test.database, (tx) =>
      catalogueAction(tx, {
        ...electricalAction,
        sessions: [
          { from: 3, to: 5, seats: 4 },
          { from: 400, to: 401 },
        ],
      }),
    )
    expect(await electricalLine()).toMatchObject({ cover: 'short', seats: 4 })
    await stage(test.database, (tx) =>
      catalogueAction(tx, { ...electricalAction, sessions: [{ from: 4, to: 5, seats: 1 }] }),
    )
    expect((await plan()).covered).toEqual([expect.stringContaining('H0B0')])
    expect(await electricalLine()).toBeUndefined()
  })
})

describe('the catalogue', () => {
  const good = {
    intent: 'save',
    kind: 'training',
    title: 'Électricité du bâtiment',
    organisation: 'Atelier des Métiers',
    details: '',
    skills: [String(electrical), String(truck)],
    licences: ['B'],
    language: 'fr',
    level: 'B1',
  }
  const page = '/coordination/formations/nouvelle'
  const count = async () => {
    const [row] = await test.owner<{ rows: number }[]>`select count(*)::int as rows from training_actions`
    return row?.rows
  }

  it.each([
    ['kind', 'esclavage'],
    ['title', ' '],
    ['title', 'é'.repeat(121)],
    ['organisation', ''],
    ['details', 'é'.repeat(601)],
    ['skills', ['999999']],
    ['skills', ['boulanger']],
    ['skills', Array.from({ length: 60 }, (_, index) => String(100_000 + index))],
    ['licences', ['Z']],
    ['language', 'klingon'],
    ['level', ''],
    ['title', 'a\0b'],
  ] as const)('refuses %s = %s beside the field, loses nothing, writes nothing', async (field, value) => {
    const before = await count()
    const response = await keeper.post(page, { ...good, [field]: value })
    const html = await response.text()
    expect([response.status, await count()]).toEqual([422, before])
    expect(html).toMatch(new RegExp(`role="alert"[^]*href="#[a-zé-]*-${field}"`, 'u'))
    if (field !== 'organisation') expect(html).toContain(good.organisation)
    if (field !== 'skills') expect(html).toContain('H0B0')
  })

  it('is written through its form: searched without losing a word, kept, given sessions, closed and reopened', async () => {
    const { skills: _, ...unsearched } = good
    const found = await keeper.post(page, { ...unsearched, intent: 'search', query: 'H0B0', searched: '' })
    expect(await found.text()).toMatch(/value="Électricité du bâtiment"[^]*H0B0/u)
    const saved = await keeper.post(page, good)
    const path = saved.headers.get('Location') ?? ''
    expect(saved.status).toBe(302)
    const [row] = await test.owner<{ gives: unknown }[]>`
      select gives from training_actions where id = ${path.split('/').at(-1) ?? ''}`
    expect(row?.gives).toEqual([
      ...gives,
      { kind: 'licence', code: 'B' },
      { kind: 'language', language: { code: 'fr', level: 'B1' } },
    ])

    const session = {
      intent: 'add_session',
      startsOn: '2100-01-04',
      endsOn: '2100-01-08',
      place: 'Ici',
      seats: '8',
    }
    for (const [field, value] of [
      ['endsOn', '2100-01-03'],
      ['startsOn', '2020-01-03'],
      ['seats', '0'],
      ['place', ''],
    ] as const) {
      const refused = await keeper.post(path, { ...session, [field]: value })
      expect([field, refused.status]).toEqual([field, 422])
      expect(await refused.text()).toContain('href="#session-')
    }
    expect((await keeper.post(path, session)).status).toBe(302)
    const shown = await (await keeper.get(path)).text()
    expect(shown).toContain('du 4\u00a0janvier au 8\u00a0janvier\u00a02100, Ici, 8\u00a0places')
    const sessionId = /name="sessionId" value="([^"]+)"/u.exec(shown)?.[1] ?? ''
    expect((await keeper.post(path, { intent: 'remove_session', sessionId })).status).toBe(302)
    expect((await keeper.post(path, { intent: 'remove_session', sessionId })).status).toBe(404)

    for (const intent of ['close', 'close', 'reopen']) await keeper.post(path, { intent })
    const written = await test.owner<{ action: string }[]>`
      select action from audit_entries where action like 'training.%' order by id`
    expect(written.map(({ action }) => action)).toEqual([
      'training.created',
      'training.session_added',
      'training.session_removed',
      'training.closed',
      'training.reopened',
    ])
  })
})
