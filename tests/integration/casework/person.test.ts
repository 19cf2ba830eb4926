import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '@/app/modules/access/shared'
import {
  findNextAction,
  finishNextAction,
  listTimeline,
  logContact,
  removeNote,
  setNextAction,
  writeNote,
} from '@/app/modules/casework/index.server'
import {
  currentRules,
  rankOffersForResident,
  scoreProfileForOffer,
} from '@/app/modules/matching/index.server'
import { eraseResident, exportResident } from '@/app/modules/rights/index.server'
import { withActor } from '@/drizzle/client.server'
import { newId } from '@/drizzle/ids'
import {
  approvedIntroduction,
  caseworkerOfOrganisation,
  coordinatorOfOrganisation,
  hiddenResident,
  publishedOffer,
  residentWithoutEmail,
  type StagedCaseworker,
  type StagedCoordinator,
  type StagedIntroduction,
  type StagedOffer,
  type StagedPerson,
  visibleResident,
} from '@/seed/scenarios/index.server'
import { createTestContext } from '../../setup/context'
import { createTestDatabase, type TestDatabase } from '../../setup/database'
import { loadVocabulary, stage, stagePool } from '../../setup/stage'
import { outcomeOf } from '../introductions/outcomes'
import { findEverywhere } from '../rights/find-everywhere'

let test: TestDatabase
let introduction: StagedIntroduction
let caseworker: StagedCaseworker
let colleague: StagedCaseworker
let coordinator: StagedCoordinator
let person: StagedPerson
let offers: StagedOffer[]
const as = (actor: Actor) => createTestContext({ database: test.database, actor })
const said = 'Préfère les matins quodlibet'

beforeAll(async () => {
  test = await createTestDatabase()
  await loadVocabulary(test.database)
  const pool = await stage(test.database, stagePool)
  await stage(test.database, async (tx) => {
    const resident = await visibleResident(tx, { poolIds: [pool] })
    introduction = await approvedIntroduction(tx, { resident })
    offers = [introduction.offer, await publishedOffer(tx), await publishedOffer(tx)]
    caseworker = await caseworkerOfOrganisation(tx, { displayName: 'Camille Ostermeyer' })
    colleague = await caseworkerOfOrganisation(tx)
    coordinator = await coordinatorOfOrganisation(tx)
    person = await residentWithoutEmail(tx, { poolIds: [pool] })
  })
})
afterAll(() => test.drop())

describe('a note', () => {
  beforeEach(async () => {
    await test.owner`truncate staff_notes`
    const { residentId } = introduction.resident
    await writeNote({ ctx: as(caseworker.actor), input: { residentId, body: said } })
  })

  it('is read by colleagues, and taken away by its author alone', async () => {
    const { residentId } = introduction.resident
    const noteFor = async (reader: StagedCaseworker) =>
      (await listTimeline({ ctx: as(reader.actor), input: { residentId } })).entries.find(
        ({ kind }) => kind === 'note',
      )
    const own = await noteFor(caseworker)
    expect(own).toMatchObject({ text: said, by: 'Camille Ostermeyer' })
    expect(await noteFor(colleague)).toMatchObject({ text: said, ownNoteId: null })
    const noteId = own?.ownNoteId ?? newId<'staff_note'>()
    const remove = (actor: Actor) => outcomeOf(removeNote({ ctx: as(actor), input: { residentId, noteId } }))
    expect(await remove(colleague.actor)).toBe('not_found')
    expect(await remove(introduction.employer.actor)).toBe('forbidden')
    expect(await remove(introduction.resident.actor)).toBe('forbidden')
    expect(await remove(caseworker.actor)).toBe('done')
    expect(await noteFor(caseworker)).toBeUndefined()
    const written = await test.owner`
      select action from audit_entries where action like 'note.%' and subject_id = ${residentId} order by id`
    expect(written.slice(-2).map(({ action }) => String(action))).toEqual(['note.written', 'note.removed'])
  })

  it('is sealed: its words stand nowhere in the database, nor in the journal', async () => {
    expect((await findEverywhere(test.owner, ['quodlibet'])).get('quodlibet')).toEqual([])
  })

  it('is given by the database to no employer, coordinator or visitor, open contact or not', async () => {
    const tables = ['staff_notes', 'next_actions', 'contact_attempts']
    const readers = [introduction.employer.actor, coordinator.actor, introduction.resident.actor, visitor]
    for (const table of tables) {
      for (const actor of readers) {
        const read = withActor(test.database, actor, (tx) => tx.execute(sql.raw(`select * from ${table}`)))
        await expect(read).rejects.toMatchObject({ cause: { code: '42501' } })
      }
    }
  })

  it('cannot be written in a colleague’s name, changed, or taken away past the verb', async () => {
    const run = (query: string) =>
      withActor(test.database, colleague.actor, (tx) => tx.execute(sql.raw(query)))
    await expect(
      run(`insert into staff_notes (resident_id, author_id, body, written_at)
        select resident_id, '${caseworker.accountId}', body, written_at from staff_notes`),
    ).rejects.toMatchObject({ cause: { code: '42501' } })
    await expect(run(`update staff_notes set written_at = now()`)).rejects.toMatchObject({
      cause: { code: '42501' },
    })
    await run('delete from staff_notes')
    expect(await test.owner`select id from staff_notes`).toHaveLength(1)
  })

  it('is in the person’s own export and leaves with her', async () => {
    const resident = await stage(test.database, (tx) => hiddenResident(tx))
    const { residentId } = resident
    const write = as(caseworker.actor)
    await writeNote({ ctx: write, input: { residentId, body: said } })
    await setNextAction({ ctx: write, input: { residentId, kind: 'call', dueOn: '2100-01-01' } })
    await logContact({ ctx: write, input: { residentId, channel: 'phone', outcome: 'no_answer' } })
    const { data } = await exportResident({ ctx: as(resident.actor), input: { residentId } })
    expect(data['notes']).toMatchObject([{ body: said }])
    await eraseResident({ ctx: as(resident.actor), input: { residentId, ground: 'online' } })
    const left = await test.owner`
      select resident_id from staff_notes where resident_id = ${residentId}
      union all select resident_id from next_actions where resident_id = ${residentId}
      union all select resident_id from contact_attempts where resident_id = ${residentId}`
    expect([...left]).toEqual([])
    expect(await outcomeOf(writeNote({ ctx: write, input: { residentId, body: said } }))).toBe('not_found')
  })
})

const visitor = { role: 'visitor', accountId: null } as const

describe('the next action', () => {
  it('is one, the last that was said, and is done once', async () => {
    const input = { residentId: person.residentId }
    const ctx = as(caseworker.actor)
    await setNextAction({ ctx, input: { ...input, kind: 'call', dueOn: '2100-01-01' } })
    await setNextAction({ ctx: as(colleague.actor), input: { ...input, kind: 'meet', dueOn: '2100-02-01' } })
    expect(await findNextAction({ ctx, input })).toMatchObject({ kind: 'meet', dueOn: '2100-02-01' })
    expect(await outcomeOf(finishNextAction({ ctx, input }))).toBe('done')
    expect(await findNextAction({ ctx, input })).toBeNull()
    expect(await outcomeOf(finishNextAction({ ctx, input }))).toBe('conflict')
  })

  it('is not for a day that is past', async () => {
    const input = { residentId: person.residentId, kind: 'call' as const, dueOn: '2020-01-01' }
    expect(await outcomeOf(setNextAction({ ctx: as(caseworker.actor), input }))).toBe('invalid')
  })
})

it('tells contacts, consents, introductions and agreements as one story, latest first', async () => {
  const { residentId } = introduction.resident
  await logContact({
    ctx: as(caseworker.actor),
    input: { residentId, channel: 'in_person', outcome: 'reached' },
  })
  const { entries, total } = await listTimeline({ ctx: as(colleague.actor), input: { residentId } })
  expect(total).toBe(entries.length)
  expect(new Set(entries.map(({ kind }) => kind))).toEqual(
    new Set(['contact', 'consent', 'introduction', 'agreement', 'note']),
  )
  const times = entries.map(({ at }) => at.getTime())
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  expect(entries[0]?.title).toBe('Nous nous sommes parlé, de vive voix')
})

describe('the best offers for a person', () => {
  it('are published offers inside whose gates she is, in the order of their score', async () => {
    const input = { residentId: introduction.resident.residentId, limit: 5 }
    const ctx = as(caseworker.actor)
    const best = await rankOffersForResident({ ctx, input })
    const rules = await currentRules(ctx)
    const scored = await Promise.all(
      offers.map(async ({ jobOfferId }) => {
        const one = await scoreProfileForOffer({ ctx, input: { ...input, jobOfferId, rules } })
        return { jobOfferId, ...one.scored.match }
      }),
    )
    const expected = scored
      .filter(({ eligible }) => eligible)
      .toSorted((a, b) => b.score - a.score || a.jobOfferId.localeCompare(b.jobOfferId))
    expect(expected.length).toBeGreaterThan(0)
    expect(best.map(({ jobOfferId, explanation }) => [jobOfferId, explanation.score.value])).toEqual(
      expected.map(({ jobOfferId, score }) => [jobOfferId, score]),
    )
    expect(best[0]?.explanation.evidence.length).toBeGreaterThan(0)
  })

  it('are none for whoever is not visible, and for no employer', async () => {
    const hidden = await stage(test.database, (tx) => hiddenResident(tx))
    const input = { residentId: hidden.residentId, limit: 5 }
    expect(await rankOffersForResident({ ctx: as(caseworker.actor), input })).toEqual([])
    expect(await outcomeOf(rankOffersForResident({ ctx: as(introduction.employer.actor), input }))).toBe(
      'forbidden',
    )
  })
})
