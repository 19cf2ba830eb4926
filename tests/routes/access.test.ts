import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { homePaths } from '@/app/modules/access/shared'
import { identityOf } from '@/tests/setup/identities'
import { referenceToken } from '@/app/modules/profiles/index.server'
import type { AccountId } from '@/drizzle/ids'
import { roles, type Role } from '@/drizzle/vocabulary'
import { builtInWeights } from '@/search/scoring/weights'
import {
  approvedIntroduction,
  awaitingResidentIntroduction,
  catalogueAction,
  confirmedEmployer,
  coordinatorOfOrganisation,
  pendingEstablishment,
  plannedEvent,
  visibleResident,
  type StagedIntroduction,
} from '@/seed/scenarios/index.server'
import { testSettings } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'
import { accessTable, type Access } from './access-table'
import { listPatterns } from './route-list'

let test: TestDatabase
let portal: TestPortal
let visitors: Record<Role | 'visitor', Visitor>
let strangers: Record<'resident' | 'employer', Visitor>
let params: Record<string, string>

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const world = await stage(test.database, async (tx) => {
    const pool = await stagePool(tx)
    const resident = await visibleResident(tx, { poolIds: [pool] })
    const introduction = await awaitingResidentIntroduction(tx, { resident })
    return {
      introduction,
      coordinator: await coordinatorOfOrganisation(tx),
      otherResident: await visibleResident(tx, { poolIds: [pool] }),
      otherEmployer: await confirmedEmployer(tx),
      pending: await pendingEstablishment(tx),
      actionId: await catalogueAction(tx),
      eventId: (await plannedEvent(tx, introduction.caseworker)).id,
    }
  })
  const { actionId, eventId } = world
  params = { ...paramsOf(world.introduction, world.pending.establishmentId), actionId, eventId }
  const as = (accountId: AccountId) => portal.visit(accountId)
  visitors = {
    visitor: await portal.visit(),
    resident: await as(world.introduction.resident.accountId),
    employer: await as(world.introduction.employer.accountId),
    caseworker: await as(world.introduction.caseworker.accountId),
    coordinator: await as(world.coordinator.accountId),
  }
  strangers = {
    resident: await as(world.otherResident.accountId),
    employer: await as(world.otherEmployer.accountId),
  }
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

function paramsOf(introduction: StagedIntroduction, establishmentId: string): Record<string, string> {
  return {
    offerId: introduction.offer.jobOfferId,
    introductionId: introduction.introductionId,
    residentId: introduction.resident.residentId,
    establishmentId,
    accountId: introduction.caseworker.accountId,
    step: 'competences',
    pool: 'tous-metiers',
    version: builtInWeights.version,
    token: 'a'.repeat(43),
    profileToken: referenceToken(
      testSettings.secret,
      introduction.employer.establishmentId,
      introduction.resident.profileId,
    ),
    '*': 'nulle/part',
  }
}

const fill = (pattern: string, values: Record<string, string>) =>
  pattern.replace('*', values['*'] ?? '').replace(/:(\w+)/gu, (_, name: string) => values[name] ?? 'missing')

const everybody = [...roles, 'visitor'] as const
const allows = (allowed: Access['roles'], who: Role | 'visitor') =>
  allowed === 'anyone' || (allowed !== 'signing in' && allowed.some((role) => role === who))
const ownIds = ['offerId', 'introductionId', 'profileToken']

it('lists every URL of the portal, and no other', async () => {
  expect(Object.keys(accessTable).sort()).toEqual((await listPatterns()).sort())
})

describe.each(Object.entries(accessTable))('%s', (pattern, access) => {
  it.each(everybody)('answers a GET as the table says: %s', async (who) => {
    const response = await visitors[who].get(fill(pattern, params))
    const location = response.headers.get('Location') ?? ''
    if (allows(access.roles, who)) {
      // Whoever is signed in has nothing to do on the sign-in page.
      if (pattern === '/connexion' && who !== 'visitor') expect(response.status).toBe(302)
      else expect([location, response.status]).toEqual(['', access.get ?? 200])
    } else if (who === 'visitor') {
      expect([response.status, location]).toEqual([302, '/connexion'])
    } else if (access.roles === 'signing in') {
      expect([response.status, location]).toEqual([302, homePaths[who]])
    } else {
      expect(response.status).toBe(403)
      // The refusal of a page stands in the reader's own space.
      if (response.headers.get('Content-Type')?.startsWith('text/html') === true) {
        const page = await response.text()
        expect(page).toContain(`href="${homePaths[who]}"`)
        expect(page).toContain('action="/deconnexion"')
      }
    }
  })

  it.each(everybody)(
    'refuses a POST to whom the table does not name, and without its token: %s',
    async (who) => {
      const path = fill(pattern, params)
      if (access.posts === undefined) {
        const response = await visitors[who].post(path)
        expect([path, response.status >= 400 && response.status < 500]).toEqual([path, true])
        return
      }
      if (allows(access.roles, who)) {
        expect((await visitors[who].post(path, { csrf: 'forged' })).status).toBe(403)
        return
      }
      for (const fields of access.posts) {
        const response = await visitors[who].post(path, fields)
        const refused = access.roles === 'signing in' ? 302 : 403
        expect([path, fields, response.status]).toEqual([path, fields, who === 'visitor' ? 401 : refused])
      }
    },
  )

  const named = ownIds.filter((name) => pattern.includes(`:${name}`))
  const owners = (['employer', 'resident'] as const).filter(
    (role) => access.roles !== 'anyone' && allows(access.roles, role),
  )
  if (named.length > 0 && owners.length > 0)
    it('answers 404 for what belongs to somebody else', async () => {
      const path = fill(pattern, params)
      for (const role of owners) {
        expect((await strangers[role].get(path)).status).toBe(404)
        for (const fields of access.posts ?? []) {
          expect([fields, (await strangers[role].post(path, fields)).status]).toEqual([fields, 404])
        }
      }
    })

  const identified = [...pattern.matchAll(/:(\w+Id)\b/gu)].map((match) => match[1] ?? '')
  if (identified.length > 0)
    it('answers 404 for an id that names nothing, or is none', async () => {
      for (const [index, value] of [
        '00000000-0000-4000-8000-000000000000',
        'pas-un-id',
        '%00',
        "1' or '1'='1",
      ].entries()) {
        for (const role of roles.filter((role) => access.roles !== 'anyone' && allows(access.roles, role))) {
          const path = fill(pattern, {
            ...params,
            [identified[0] ?? '']: index < 2 ? value : encodeURIComponent(value),
          })
          expect([path, (await visitors[role].get(path)).status]).toEqual([path, 404])
          for (const fields of access.posts ?? []) {
            expect([path, fields, (await visitors[role].post(path, fields)).status]).toEqual([
              path,
              fields,
              404,
            ])
          }
        }
      }
    })
})

it('still has everything as it was, after all that was refused', async () => {
  const [row] = await test.owner<{ state: string }[]>`
    select state from introductions where id = ${params['introductionId'] ?? ''}`
  expect(row).toEqual({ state: 'awaiting_resident' })
})

it('shows the contact of an approved introduction to its employer, and to no other', async () => {
  const staged = await stage(test.database, (tx) => approvedIntroduction(tx))
  const path = `/employeur/mises-en-relation/${staged.introductionId}`
  const own = await portal.visit(staged.employer.accountId)
  const { familyName } = await identityOf(test, staged.resident.residentId)
  expect(await (await own.get(path)).text()).toContain(familyName)
  const other = await strangers.employer.get(path)
  expect([other.status, (await other.text()).includes(familyName)]).toEqual([404, false])
})
