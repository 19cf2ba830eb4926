import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adoptWeights, getWeights, proposeWeights, replayWeights } from '@/app/modules/matching/index.server'
import { limits } from '@/app/platform/limits/limits'
import { openFrozenPool } from '@/app/platform/frozen-pool.server'
import { builtInWeights, parseWeights } from '@/search/scoring/weights'
import {
  approvedIntroduction,
  coordinatorOfOrganisation,
  residentWithoutEmail,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal } from '../setup/portal'
import { loadVocabulary, stage } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let introduction: StagedIntroduction

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  introduction = await stage(test.database, (tx) => approvedIntroduction(tx))
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

/** As it is read: entities and markup aside. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/&#x27;/gu, '’')
    .replace(/\s+/gu, ' ')

describe('the rights of a resident, by their pages', () => {
  it('hand her a file to a POST of hers alone, and nothing to a GET', async () => {
    const visitor = await portal.visit(introduction.resident.accountId)
    const path = '/mon-espace/mes-donnees/export'
    const exports = () => test.owner`select 1 from audit_entries where action = 'resident.exported'`
    expect((await visitor.get(path)).status).toBe(404)
    expect((await visitor.post(path, { intent: 'json', csrf: 'forged' })).status).toBe(403)
    expect(await exports()).toHaveLength(0)

    const json = await visitor.post(path, { intent: 'json' })
    expect(json.headers.get('Content-Disposition')).toBe('attachment; filename="mes-donnees.json"')
    expect(json.headers.get('Cache-Control')).toBe('no-store')
    const body: unknown = await json.json()
    expect(body).toMatchObject({ format: 'cite-emploi/mes-donnees', version: 1 })
    const html = await visitor.post(path, { intent: 'readable' })
    expect(html.headers.get('Content-Type')).toContain('text/html')
    expect(await html.text()).toContain('Ce que la Cité sait de vous')
    expect(await exports()).toHaveLength(2)

    let refused = await visitor.post(path, { intent: 'json' })
    for (let more = 0; more < limits.export.points && refused.status === 200; more += 1) {
      refused = await visitor.post(path, { intent: 'json' })
    }
    expect([refused.status, refused.headers.get('Content-Type')]).toEqual([429, 'text/plain; charset=utf-8'])
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    expect(await exports()).toHaveLength(limits.export.points)
  })

  it('erase her only with the box ticked, and sign her out', async () => {
    const resident = await stage(test.database, (tx) => visibleResident(tx))
    const visitor = await portal.visit(resident.accountId)
    const path = '/mon-espace/mes-donnees/effacer'
    const refused = await visitor.post(path, {})
    expect([refused.status, await refused.text()]).toEqual([422, expect.stringContaining('Cochez la case')])
    expect((await visitor.get('/mon-espace')).status).toBe(200)
    const done = await visitor.post(path, { confirm: 'on' }, { redirect: 'manual' })
    expect([done.status, done.headers.get('Location')]).toEqual([302, '/donnees-effacees'])
    // The cookie that she still holds opens nothing.
    const after = await visitor.get('/mon-espace', { redirect: 'manual' })
    expect(after.headers.get('Location')).toBe('/connexion')
  })

  it('let a caseworker erase somebody without e-mail, who says how she was asked', async () => {
    const person = await stage(test.database, (tx) => residentWithoutEmail(tx))
    const visitor = await portal.visit(person.caseworker.accountId)
    const path = `/conseil/habitants/${person.residentId}/mes-donnees/effacer`
    const refused = await visitor.post(path, { confirm: 'on' })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringMatching(/<input[^>]*name="confirm"[^>]*checked/u),
    ])
    const done = await visitor.post(path, { confirm: 'on', ground: 'in_person' }, { redirect: 'manual' })
    expect(done.headers.get('Location')).toBe('/conseil/habitants')
    expect((await visitor.get(`/conseil/habitants/${person.residentId}`)).status).toBe(404)
  })

  it('show her and her caseworker one and the same receipt, and no employer', async () => {
    const folder = `mises-en-relation/${introduction.introductionId}/recu`
    const read = async (accountId: Parameters<TestPortal['visit']>[0], path: string) => {
      const page = await (await portal.visit(accountId)).get(path)
      return { status: page.status, text: textOf(await page.text()) }
    }
    const hers = await read(introduction.resident.accountId, `/mon-espace/${folder}`)
    const theirs = await read(introduction.caseworker.accountId, `/conseil/${folder}`)
    expect([hers.status, theirs.status]).toEqual([200, 200])
    const receiptOf = (text: string) =>
      text.slice(text.indexOf('Le résultat'), text.indexOf('Les conditions'))
    expect(receiptOf(hers.text)).toContain(builtInWeights.version)
    expect(receiptOf(hers.text)).toBe(receiptOf(theirs.text))
    const other = await stage(test.database, (tx) => visibleResident(tx))
    expect((await read(other.accountId, `/mon-espace/${folder}`)).status).toBe(404)
    for (const path of [`/employeur/${folder}`, `/conseil/${folder}`, `/mon-espace/${folder}`]) {
      expect([403, 404]).toContain((await read(introduction.employer.accountId, path)).status)
    }
  })
})

describe('the public page of the algorithm', () => {
  const read = async () => textOf(await (await (await portal.visit()).get('/algorithme')).text())

  it('is open to anybody, linked from every page for the public, and needs no script', async () => {
    const visitor = await portal.visit()
    expect(await (await visitor.get('/')).text()).toContain('href="/algorithme"')
    const page = await visitor.get('/algorithme')
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain('<script')
  })

  it('says the numbers in use, and others as soon as others are', async () => {
    const before = await read()
    expect(before).toContain(`version ${builtInWeights.version}`)
    expect(before).toMatch(/Compétences 55 points sur 100/u)

    const version = '2031-7'
    const ctx = createTestContext({ database: test.database })
    const weights = parseWeights({
      ...builtInWeights,
      version,
      points: { skills: 50, occupation: 20, mobility: 20, experience: 10 },
    })
    await proposeWeights({ ctx, input: { weights } })
    const pool = await openFrozenPool(ctx)
    await replayWeights({ ctx, input: { version, days: 90, pool } })
    await pool.close()
    const coordinator = createTestContext({
      database: test.database,
      actor: (await stage(test.database, (tx) => coordinatorOfOrganisation(tx))).actor,
    })
    const { replay } = await getWeights({ ctx: coordinator, input: { version } })
    if (!replay) throw new Error('no replay')
    await adoptWeights({ ctx: coordinator, input: { version, replayId: replay.id } })

    const after = await read()
    expect(after).toContain(`version ${version}`)
    expect(after).toMatch(/Compétences 50 points sur 100/u)
    expect(after).toContain('Trajet : 15 points sur 100 devient 20 points sur 100.')
    expect(after).not.toMatch(/Compétences 55 points sur 100/u)
  })
})
