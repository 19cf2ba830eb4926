import { afterAll, beforeAll, expect, it } from 'vitest'
import { recordAudit, sealAuditChain } from '@/app/modules/audit/index.server'
import { mostExported } from '@/app/modules/audit/journal/export-journal.server'
import { transact } from '@/app/platform/context.server'
import { coordinatorOfOrganisation, visibleResident } from '@/seed/scenarios/index.server'
import { createTestContext } from '../setup/context'
import { createTestDatabase, type TestDatabase } from '../setup/database'
import { startTestPortal, type TestPortal, type Visitor } from '../setup/portal'
import { loadVocabulary, stage, stagePool } from '../setup/stage'

let test: TestDatabase
let portal: TestPortal
let visitor: Visitor
let residentId: string

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  portal = await startTestPortal(test)
  const staged = await stage(test.database, async (tx) => ({
    resident: await visibleResident(tx, { poolIds: [await stagePool(tx)] }),
    coordinator: await coordinatorOfOrganisation(tx),
  }))
  residentId = staged.resident.residentId
  const ctx = createTestContext({ database: test.database })
  await transact(ctx, async (tx, inner) => {
    for (let n = 1; n <= 60; n++) {
      const subject = { kind: 'resident', id: residentId }
      await recordAudit(tx, inner, { action: 'made.up', subject, details: { step: `étape ${n}`, n } })
    }
  })
  await sealAuditChain({ ctx })
  visitor = await portal.visit(staged.coordinator.accountId)
})

afterAll(async () => {
  await portal.close()
  await test.drop()
})

const read = async (query: string) => (await visitor.get(`/coordination/journal${query}`)).text()
const shown = (page: string) => [...page.matchAll(/>n\u00a0: (\d+)</gu)].map(([, n]) => Number(n))

it('shows the latest first and goes on by position, without a gap or a repeat', async () => {
  const first = await read('?action=made.up')
  const older = /href="[^"]*avant=(\d+)"/u.exec(first)?.[1]
  const second = await read(`?action=made.up&avant=${older}`)
  expect([...shown(first), ...shown(second)]).toEqual(Array.from({ length: 60 }, (_, n) => 60 - n))
  expect(second).not.toContain('Plus ancien')
})

it('names no resident, shows no detail that is not a code, and says up to where the chain is sealed', async () => {
  const page = await read(`?objet=${residentId}`)
  const [head] = await test.owner<
    { position: string }[]
  >`select max(position)::text as position from audit_seals`
  expect(page).toContain(`Scellé jusqu’à la position ${head?.position}`)
  expect(page).toMatch(/Habitant·e n°\u00a0[0-9A-F]{8}/u)
  expect(page).not.toContain('étape')
})

it.each([
  ['?role=system&action=made.up', 50],
  ['?role=employer&action=made.up', 0],
  ['?action=made.up&du=2999-01-01', 0],
  ['?action=made.up&au=1999-01-01', 0],
  ['?objet=nobody', 0],
  ['?action=made.up&du=2026-02-30&au=x&avant=-1', 50],
  ['?action=made.up&objet=a%00b', 0],
])('filters by %s', async (query, count) => {
  expect(shown(await read(query))).toHaveLength(count)
})

it('exports what passes the filter, whole, for a spreadsheet, and writes that down', async () => {
  const answer = await visitor.post('/coordination/journal/export', { action: 'made.up' })
  expect(answer.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="journal-[\d-]{10}\.csv"$/u,
  )
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())
  const [header, ...lines] = text.trimEnd().split('\r\n')
  expect(header).toBe('\ufeffPosition;Quand (UTC);Action;Par;Sur;Numéro de l’objet;Détails')
  expect(lines.map((line) => Number(/;n\u00a0: (\d+)$/u.exec(line)?.[1]))).toEqual(
    Array.from({ length: 60 }, (_, n) => 60 - n),
  )
  const [written] = await test.owner<{ details: unknown }[]>`
    select details from audit_entries where action = 'journal.exported'`
  expect(written?.details).toEqual({ entries: 60 })
})

it('refuses what one file cannot hold, rather than leaving some out', async () => {
  const tooMany = mostExported + 1
  await test.owner`
    insert into audit_entries (at, actor_role, action, subject_kind, subject_id)
    select now(), 'system', 'made.many', 'journal', n::text from generate_series(1, ${tooMany}) as n`
  const answer = await visitor.post('/coordination/journal/export', { action: 'made.many' })
  expect(answer.status).toBe(413)
})
